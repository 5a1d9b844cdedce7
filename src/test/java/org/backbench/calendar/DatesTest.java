package org.backbench.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private final WorkingDays england = TestCalendar.ENGLAND;

    @Test
    void writesDatesAsPeopleDo() {
        assertThat(Dates.day(LocalDate.parse("2012-12-31"))).isEqualTo("31 December 2012");
        assertThat(Dates.weekday(LocalDate.parse("2010-04-15"))).isEqualTo("Thu 15 April 2010");
        assertThat(Dates.weekday(LocalDate.parse("2010-09-01"))).isEqualTo("Wed 1 September 2010");
        assertThat(Dates.moment(Instant.parse("2011-07-01T23:30:00Z"))).isEqualTo("2 July 2011, 00:30");
        assertThat(Dates.dayOf(Instant.parse("2011-07-01T23:30:00Z"))).isEqualTo("2011-07-02");
    }

    @ParameterizedTest(name = "due {0}, today {1}: {2}")
    @CsvSource({
        "2011-12-05, 2011-12-05, due today",
        "2011-12-06, 2011-12-05, due in 1 working day",
        "2011-12-08, 2011-12-05, due in 3 working days",
        "2009-12-31, 2010-01-19, 12 working days late",
        "2009-12-31, 2010-01-04, 1 working day late",
        "2011-12-31, 2011-12-30, due on Sat 31 December 2011",
        "2011-12-31, 2012-01-02, late since 31 December 2011",
        "2029-12-31, 2027-12-01, due on Mon 31 December 2029",
        "2027-12-31, 2028-01-10, late since 31 December 2027"
    })
    void saysHowADueDayStandsToToday(LocalDate due, LocalDate today, String expected) {
        assertThat(Dates.due(due, today, england)).isEqualTo(expected);
    }
}
