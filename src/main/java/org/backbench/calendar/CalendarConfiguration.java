package org.backbench.calendar;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** The one clock, and what the calendar must hold before anybody counts. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    /** Needs no database before somebody asks for the time. */
    @Bean
    BusinessClock clock(TimeSettings settings, ObjectProvider<CalendarRows> rows) {
        return new BusinessClock(settings, rows);
    }

    /** Doing this at every start changes nothing after the first. */
    @Bean
    SmartInitializingSingleton calendarFilling(CalendarRows rows, TimeSettings settings) {
        return () -> {
            rows.insertMissing(holidaysOfFile());
            if (settings.training()) {
                rows.insertTime(settings.trainingStart());
            }
        };
    }

    static List<BankHoliday> holidaysOfFile() {
        var file = new ClassPathResource("reference/bank_holidays_england.csv");
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file.getInputStream())) {
            return lines.stream()
                    .map(line -> new BankHoliday(
                            LocalDate.parse(line.getField("date")), line.getField("name"), line.getField("note")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
