package org.backbench.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days the law gives, held against the list that is shipped: the two differ only where days were proclaimed. */
class EnglishHolidaysTest {

    private static final Map<Integer, Set<String>> PROCLAIMED = Map.of(
            2011, Set.of("+2011-04-29"),
            2012, Set.of("-2012-05-28", "+2012-06-04", "+2012-06-05"),
            2020, Set.of("-2020-05-04", "+2020-05-08"),
            2022, Set.of("-2022-05-30", "+2022-06-02", "+2022-06-03", "+2022-09-19"),
            2023, Set.of("+2023-05-08"));

    @ParameterizedTest
    @CsvSource({
        "2009, 2009-04-12",
        "2010, 2010-04-04",
        "2011, 2011-04-24",
        "2012, 2012-04-08",
        "2013, 2013-03-31",
        "2024, 2024-03-31",
        "2038, 2038-04-25",
        "2285, 2285-03-22"
    })
    void knowsEaster(int year, LocalDate sunday) {
        assertThat(EnglishHolidays.easter(year)).isEqualTo(sunday);
    }

    @Test
    void differsFromTheListOnlyWhereDaysWereProclaimed() {
        List<LocalDate> listed = CalendarConfiguration.holidaysOfFile().stream()
                .map(BankHoliday::date)
                .toList();
        for (int year = 2010; year <= 2027; year++) {
            int of = year;
            Set<LocalDate> there =
                    listed.stream().filter(day -> day.getYear() == of).collect(Collectors.toSet());
            Set<LocalDate> law =
                    EnglishHolidays.of(year).stream().map(BankHoliday::date).collect(Collectors.toSet());
            Set<String> differences = new TreeSet<>();
            there.stream().filter(day -> !law.contains(day)).forEach(day -> differences.add("+" + day));
            law.stream().filter(day -> !there.contains(day)).forEach(day -> differences.add("-" + day));
            assertThat(differences)
                    .as("proclaimed in " + year)
                    .containsExactlyInAnyOrderElementsOf(PROCLAIMED.getOrDefault(year, Set.of()));
        }
    }

    @Test
    void givesSubstitutesForWeekends() {
        assertThat(days(2010)).contains("2010-12-27", "2010-12-28").doesNotContain("2010-12-25");
        assertThat(days(2011)).contains("2011-01-03", "2011-12-26", "2011-12-27");
        assertThat(days(2012)).contains("2012-01-02", "2012-12-25", "2012-12-26");
        assertThat(days(2015)).contains("2015-12-25", "2015-12-28");
    }

    private static List<String> days(int year) {
        return EnglishHolidays.of(year).stream()
                .map(day -> day.date().toString())
                .toList();
    }
}
