package org.backbench.calendar;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
    SmartInitializingSingleton calendarFilling(CalendarRows rows, QuietPeriodRows quiet, TimeSettings settings) {
        return () -> {
            List<BankHoliday> holidays = holidaysOfFile();
            rows.insertMissing(holidays);
            rows.reach(LocalDate.of(holidays.getLast().date().getYear(), 12, 31));
            quietPeriodsOfFile().forEach(quiet::insertMissing);
            if (settings.training()) {
                rows.insertTime(settings.trainingStart());
            }
        };
    }

    static List<BankHoliday> holidaysOfFile() {
        return read(
                "bank_holidays_england.csv",
                line -> new BankHoliday(
                        LocalDate.parse(line.getField("date")), line.getField("name"), line.getField("note")));
    }

    static List<QuietPeriod> quietPeriodsOfFile() {
        return read(
                "quiet-periods.csv",
                line -> new QuietPeriod(
                        0,
                        QuietPeriod.Kind.of(line.getField("kind")),
                        line.getField("name"),
                        LocalDate.parse(line.getField("first_day")),
                        LocalDate.parse(line.getField("last_day")),
                        Set.of(line.getField("groups").split(" ")),
                        line.getField("reason"),
                        "service"));
    }

    private static <T> List<T> read(String name, Function<NamedCsvRecord, T> reader) {
        var file = new ClassPathResource("reference/" + name);
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file.getInputStream())) {
            return lines.stream().map(reader).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
