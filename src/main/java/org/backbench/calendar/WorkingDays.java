package org.backbench.calendar;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.backbench.problems.Refused;

/**
 * Counts working days: Monday to Friday, not a bank holiday in England. It knows whole years only, from the first to
 * the last holiday it was given, and refuses to count beyond them.
 */
public final class WorkingDays {

    private static final int WEEK = 7;
    private static final int WORKING = 5;

    private final Set<LocalDate> holidays;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final LocalDate monday;
    /** The holidays from Monday to Friday, in order. */
    private final LocalDate[] daysOff;

    public WorkingDays(Collection<LocalDate> holidays) {
        this(holidays, lastOf(holidays));
    }

    public WorkingDays(Collection<LocalDate> holidays, LocalDate lastDay) {
        this.holidays = holidays.stream().collect(toUnmodifiableSet());
        this.firstDay =
                holidays.stream().min(LocalDate::compareTo).orElseThrow().withDayOfYear(1);
        this.lastDay = lastDay;
        this.monday = firstDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.daysOff =
                this.holidays.stream().filter(day -> !isWeekend(day)).sorted().toArray(LocalDate[]::new);
    }

    private static LocalDate lastOf(Collection<LocalDate> holidays) {
        LocalDate last = holidays.stream().max(LocalDate::compareTo).orElseThrow();
        return last.withDayOfYear(last.lengthOfYear());
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** Whether the whole span lies within the years this calendar knows. */
    public boolean covers(LocalDate from, LocalDate to) {
        return isKnown(from) && isKnown(to);
    }

    public boolean isWorkingDay(LocalDate day) {
        requireKnown(day);
        return !isWeekend(day) && !holidays.contains(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > WORKING;
    }

    /** The n-th working day after a day, which need not be a working day itself; with a negative n, before it. */
    public LocalDate plus(LocalDate from, int n) {
        int step = Integer.signum(n);
        LocalDate day = from;
        for (int left = Math.abs(n); left > 0; left -= isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(step);
        }
        return day;
    }

    public LocalDate minus(LocalDate from, int n) {
        return plus(from, -n);
    }

    /** The day itself when it is a working day, else the next one. */
    public LocalDate sameOrNext(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, 1);
    }

    /** The first working day after a day. */
    public LocalDate next(LocalDate day) {
        return plus(day, 1);
    }

    /** How many working days come after one day, up to and with the other; negative when the other comes first. */
    public int between(LocalDate from, LocalDate to) {
        return workedUntil(to) - workedUntil(from);
    }

    /** From a Monday that nobody asks for, without a look at each day: a storm counts a hundred thousand times. */
    private int workedUntil(LocalDate day) {
        requireKnown(day);
        int days = (int) ChronoUnit.DAYS.between(monday, day);
        int place = Arrays.binarySearch(daysOff, day);
        int off = place < 0 ? -place - 1 : place + 1;
        return days / WEEK * WORKING + Math.min(days % WEEK + 1, WORKING) - off;
    }

    private void requireKnown(LocalDate day) {
        if (!isKnown(day)) {
            throw new BeyondCalendar(this, day);
        }
    }

    private boolean isKnown(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Nobody knows the bank holidays of that year yet, or any more. */
    public static final class BeyondCalendar extends Refused {
        BeyondCalendar(WorkingDays calendar, LocalDate day) {
            super("Working days cannot be counted to %s: the calendar of bank holidays runs from %s to %s. "
                            .formatted(Dates.day(day), Dates.day(calendar.firstDay), Dates.day(calendar.lastDay))
                    + "Ask the programme office to add the bank holidays of that year.");
        }
    }
}
