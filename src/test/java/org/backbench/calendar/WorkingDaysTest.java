package org.backbench.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays england = TestCalendar.ENGLAND;

    @ParameterizedTest(name = "{3}: {0} and {1} working days is {2}")
    @CsvSource({
        "2011-12-31, -20, 2011-12-01, the ladder of a return due on a Saturday",
        "2011-12-31,  -5, 2011-12-22, the ladder of a return due on a Saturday",
        "2011-12-31,   5, 2012-01-09, the ladder of a return due on a Saturday",
        "2011-12-31,  10, 2012-01-16, the ladder of a return due on a Saturday",
        "2011-12-31,  15, 2012-01-23, the ladder of a return due on a Saturday",
        "2011-12-31,  20, 2012-01-30, the ladder of a return due on a Saturday",
        "2009-12-31,   5, 2010-01-08, S1 chase",
        "2009-12-31,  10, 2010-01-15, S1 chief executive",
        "2009-12-31,  15, 2010-01-22, S1 RIEP",
        "2009-12-31,  20, 2010-01-29, S1 Audit Commission",
        "2010-01-25,  10, 2010-02-08, S2 reply to a query",
        "2010-02-08,   5, 2010-02-15, S2 extension",
        "2010-12-23,  10, 2011-01-11, S5 comments on the draft",
        "2009-10-16,  10, 2009-10-30, S6 request for a review",
        "2009-10-26,  20, 2009-11-23, S6 decision",
        "2011-02-11,  40, 2011-04-08, S7 plan",
        "2011-04-08,  10, 2011-04-26, S7 decision over Easter",
        "2011-04-26,  20, 2011-05-26, S7 resubmission over the royal wedding",
        "2011-03-31,  10, 2011-04-14, S8 chief executive",
        "2011-03-31,  20, 2011-05-04, S8 RIEP over Easter and the royal wedding",
        "2011-03-31,  30, 2011-05-18, S8 Audit Commission",
        "2012-06-01,   1, 2012-06-06, the moved spring holiday and the jubilee",
        "2012-05-25,   1, 2012-05-28, no holiday on the last Monday of May 2012"
    })
    void countsAsTheScenariosSay(LocalDate from, int n, LocalDate expected, String why) {
        assertThat(england.plus(from, n)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-12-31, 2010-01-19, 12",
        "2010-01-19, 2009-12-31, -12",
        "2011-12-31, 2012-01-02, 0",
        "2011-12-31, 2012-01-03, 1",
        "2011-04-08, 2011-04-08, 0"
    })
    void countsTheDaysBetween(LocalDate from, LocalDate to, int expected) {
        assertThat(england.between(from, to)).isEqualTo(expected);
    }

    @Test
    void knowsWeekendsMovedAndOneOffHolidays() {
        assertThat(List.of("2011-12-31", "2011-04-29", "2012-06-04", "2012-06-05", "2012-01-02"))
                .noneMatch(day -> england.isWorkingDay(LocalDate.parse(day)));
        assertThat(england.isWorkingDay(LocalDate.parse("2012-05-28"))).isTrue();
        assertThat(england.sameOrNext(LocalDate.parse("2012-05-28"))).isEqualTo("2012-05-28");
        assertThat(england.sameOrNext(LocalDate.parse("2011-12-31"))).isEqualTo("2012-01-03");
        assertThat(england.next(LocalDate.parse("2012-05-28"))).isEqualTo("2012-05-29");
    }

    @Property
    void addingAndCountingBackAgree(@ForAll("days") LocalDate from, @ForAll @IntRange(max = 300) int n) {
        LocalDate to = england.plus(from, n);
        LocalDate lastWorkingDay = england.isWorkingDay(from) ? from : england.minus(from, 1);

        assertThat(england.between(from, to)).isEqualTo(n);
        assertThat(england.between(to, from)).isEqualTo(-n);
        assertThat(england.minus(to, n)).isEqualTo(n == 0 ? from : lastWorkingDay);
        assertThat(n == 0 || england.isWorkingDay(to)).isTrue();
    }

    @Property
    void countsAsOneWouldDayByDay(@ForAll("days") LocalDate from, @ForAll @IntRange(max = 500) int days) {
        LocalDate to = from.plusDays(days);
        long counted = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(england::isWorkingDay)
                .count();

        assertThat(england.between(from, to)).isEqualTo((int) counted);
        assertThat(england.between(to, from)).isEqualTo((int) -counted);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.parse("2009-01-05").toEpochDay(),
                        LocalDate.parse("2026-06-30").toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Test
    void refusesToCountPastItsLastDay() {
        assertThat(england.lastDay()).isEqualTo("2027-12-31");
        assertThat(england.plus(LocalDate.parse("2027-12-30"), 1)).isEqualTo("2027-12-31");
        assertThatExceptionOfType(WorkingDays.BeyondCalendar.class)
                .isThrownBy(() -> england.plus(LocalDate.parse("2027-12-30"), 2))
                .withMessage(
                        "Working days cannot be counted to 1 January 2028: the calendar of bank holidays runs from 1"
                                + " January 2009 to 31 December 2027. Ask the programme office to add the bank holidays of"
                                + " that year.");
        assertThatExceptionOfType(WorkingDays.BeyondCalendar.class)
                .isThrownBy(() -> england.minus(LocalDate.parse("2009-01-02"), 2));
        assertThatExceptionOfType(WorkingDays.BeyondCalendar.class)
                .isThrownBy(() -> england.between(LocalDate.parse("2027-12-30"), LocalDate.parse("2028-01-03")));
    }
}
