package org.backbench.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
            List<LocalDate> holidays =
                    rows.findHolidays().stream().map(BankHoliday::date).toList();
            days = rows.findReach()
                    .map(lastDay -> new WorkingDays(holidays, lastDay))
                    .orElseGet(() -> new WorkingDays(holidays));
            known = days;
        }
        return days;
    }

    /** Reads the table again the next time somebody asks: it has been edited. */
    public void forget() {
        known = null;
    }

    @Transactional(readOnly = true)
    public List<BankHoliday> bankHolidays() {
        return rows.findHolidays();
    }

    /** The calendar as it would be after a change, or a refusal. */
    @Transactional(readOnly = true)
    public WorkingDays with(CalendarChange change) {
        return change.on(rows.findHolidays(), workingDays().lastDay());
    }

    /**
     * Writes a change down. What was counted with the calendar before is for the caller to count anew, and whether
     * somebody may change it for him to check; this node reads it anew when {@link #forget()} is called.
     */
    @Transactional
    public void apply(CalendarChange change) {
        with(change);
        rows.save(change.added());
        rows.remove(change.removed());
        rows.reach(change.lastDay());
    }

    /** The change that adds the year after the last, with the bank holidays the law gives it. */
    public CalendarChange nextYear() {
        int year = workingDays().lastDay().getYear() + 1;
        return new CalendarChange(EnglishHolidays.of(year), List.of(), LocalDate.of(year, 12, 31));
    }

    /** What the programme office and the administrator are told a year before the calendar ends. */
    public Optional<String> notice(LocalDate today) {
        LocalDate last = workingDays().lastDay();
        return last.isAfter(today.plusYears(1))
                ? Optional.empty()
                : Optional.of(
                        "The bank holidays are known up to %s. Nothing can be counted past that day: add those of %d."
                                .formatted(Dates.day(last), last.getYear() + 1));
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
