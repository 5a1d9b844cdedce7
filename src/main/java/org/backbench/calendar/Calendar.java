package org.backbench.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working days as the table bank_holiday says; read once and kept, because nearly everything asks for them. */
@Service
public class Calendar {

    private final CalendarRows rows;
    private volatile @Nullable WorkingDays known;

    Calendar(CalendarRows rows) {
        this.rows = rows;
    }

    public WorkingDays workingDays() {
        WorkingDays days = known;
        if (days == null) {
            days = new WorkingDays(
                    rows.findHolidays().stream().map(BankHoliday::date).toList());
            known = days;
        }
        return days;
    }

    @Transactional(readOnly = true)
    public List<BankHoliday> bankHolidays() {
        return rows.findHolidays();
    }

    public boolean isWorkingDay(LocalDate day) {
        return workingDays().isWorkingDay(day);
    }

    /** The n-th working day after a day, which need not be a working day itself. */
    public LocalDate plusWorkingDays(LocalDate from, int n) {
        return workingDays().plus(from, n);
    }

    /** The n-th working day before a day, which need not be a working day itself. */
    public LocalDate minusWorkingDays(LocalDate from, int n) {
        return workingDays().minus(from, n);
    }

    /** How many working days come after one day, up to and with the other. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return workingDays().between(from, to);
    }

    public LocalDate nextWorkingDay(LocalDate day) {
        return workingDays().next(day);
    }
}
