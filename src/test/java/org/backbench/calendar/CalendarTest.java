package org.backbench.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.backbench.BackbenchTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@BackbenchTest
@Transactional
class CalendarTest {

    @Autowired
    Calendar calendar;

    @Autowired
    CalendarRows rows;

    @Test
    void knowsTheBankHolidaysOfTheFile() {
        assertThat(calendar.bankHolidays()).isEqualTo(CalendarConfiguration.holidaysOfFile());
        assertThat(calendar.bankHolidays())
                .contains(new BankHoliday(
                        LocalDate.parse("2011-04-29"),
                        "Royal Wedding (one-off)",
                        "missing from npm date-holidays 3.x"));
    }

    @Test
    void countsWithThem() {
        LocalDate easter = LocalDate.parse("2011-04-21");

        assertThat(calendar.plusWorkingDays(easter, 1)).isEqualTo("2011-04-26");
        assertThat(calendar.nextWorkingDay(easter)).isEqualTo("2011-04-26");
        assertThat(calendar.minusWorkingDays(LocalDate.parse("2011-04-26"), 1)).isEqualTo(easter);
        assertThat(calendar.workingDaysBetween(easter, LocalDate.parse("2011-05-03")))
                .isEqualTo(4);
        assertThat(calendar.isWorkingDay(easter.plusDays(1))).isFalse();
    }

    @Test
    void loadingTwiceChangesNothingAndAnAddedHolidayStays() {
        assertThat(rows.insertMissing(CalendarConfiguration.holidaysOfFile())).isZero();

        var strike = new BankHoliday(LocalDate.parse("2012-03-01"), "One-off", "");
        assertThat(rows.insertMissing(List.of(strike))).isOne();
        assertThat(rows.insertMissing(List.of(new BankHoliday(strike.date(), "Renamed", ""))))
                .isZero();
        assertThat(rows.findHolidays()).contains(strike);
    }
}
