package org.backbench.deadlines.ideal;

import static java.util.stream.Collectors.groupingBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A line of reference/ladders.csv, read by itself, or of an edit that came later. */
public record IdealRung(
        String ladder,
        String code,
        boolean fromStart,
        int offset,
        boolean inMonths,
        boolean atEnd,
        boolean ofPartnership,
        String priorities,
        boolean ends) {

    static Map<String, List<IdealRung>> ladders() {
        var file = Objects.requireNonNull(IdealRung.class.getResourceAsStream("/reference/ladders.csv"));
        try (CsvReader<NamedCsvRecord> lines =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.stream().map(IdealRung::of).collect(groupingBy(IdealRung::ladder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IdealRung of(NamedCsvRecord line) {
        return new IdealRung(
                line.getField("kind"),
                line.getField("rung"),
                line.getField("anchor").equals("start"),
                Integer.parseInt(line.getField("offset")),
                line.getField("unit").equals("months"),
                line.getField("at").equals("end"),
                line.getField("audience").endsWith("@riep"),
                line.getField("priorities"),
                line.getField("ends").equals("yes"));
    }

    boolean concerns(Timed clock) {
        String priority = clock.priority();
        return (clock.partnership() || !ofPartnership)
                && (priority == null || priorities.isEmpty() || priorities.contains(priority));
    }

    LocalDate day(LocalDate from, IdealDays days) {
        return inMonths ? days.onOrAfter(from.plusMonths(offset)) : days.plus(from, offset);
    }

    Instant moment(LocalDate day) {
        return IdealTime.instant(atEnd ? day.plusDays(1).atStartOfDay() : day.atTime(LocalTime.of(9, 0)));
    }
}
