package org.backbench.calendar;

/** The bank holidays of England without a database. */
public final class TestCalendar {

    public static final WorkingDays ENGLAND = new WorkingDays(CalendarConfiguration.holidaysOfFile().stream()
            .map(BankHoliday::date)
            .toList());

    private TestCalendar() {}
}
