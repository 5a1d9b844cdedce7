package org.backbench.calendar;

import java.time.LocalDate;
import java.util.List;

/** The bank holidays of England without a database. */
public final class TestCalendar {

    public static final WorkingDays ENGLAND = new WorkingDays(holidays());

    private TestCalendar() {}

    public static List<LocalDate> holidays() {
        return CalendarConfiguration.holidaysOfFile().stream()
                .map(BankHoliday::date)
                .toList();
    }
}
