package org.backbench.worklist;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.backbench.calendar.Calendar;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** How many working days a task may take where no clock of the ledger sets its day: reference/duties.csv. */
@Component
class Duties {

    private final Map<String, Integer> workingDays = new HashMap<>();

    private final Calendar calendar;

    Duties(Calendar calendar) throws IOException {
        this.calendar = calendar;
        var file = new ClassPathResource("reference/duties.csv");
        try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> workingDays.put(row.getField("task"), Integer.valueOf(row.getField("working_days"))));
        }
    }

    /** The last day for a task that opens on this day. */
    LocalDate dueFrom(LocalDate opened, String task) {
        return calendar.plusWorkingDays(opened, workingDays(task));
    }

    int workingDays(String task) {
        Integer days = workingDays.get(task);
        if (days == null) {
            throw new IllegalStateException("reference/duties.csv has no row for the task " + task);
        }
        return days;
    }
}
