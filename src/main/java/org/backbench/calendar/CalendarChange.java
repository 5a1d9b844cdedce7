package org.backbench.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backbench.problems.Refused;

/**
 * An edit of the bank holidays.
 *
 * @param lastDay the day up to which they are known from now on
 */
public record CalendarChange(List<BankHoliday> added, List<LocalDate> removed, LocalDate lastDay) {

    public CalendarChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** The days on which work begins or ends with this change. */
    public List<LocalDate> days() {
        return Stream.concat(added.stream().map(BankHoliday::date), removed.stream())
                .sorted()
                .toList();
    }

    boolean isEmpty(LocalDate known) {
        return added.isEmpty() && removed.isEmpty() && lastDay.equals(known);
    }

    /** The calendar as it would be. */
    WorkingDays on(List<BankHoliday> holidays, LocalDate knownTo) {
        Set<LocalDate> days = holidays.stream().map(BankHoliday::date).collect(Collectors.toSet());
        if (isEmpty(knownTo)) {
            throw new NothingChanges();
        }
        if (lastDay.isBefore(knownTo)) {
            throw new WouldForget(lastDay, knownTo);
        }
        for (LocalDate day : removed) {
            if (!days.remove(day)) {
                throw new NoHoliday(day);
            }
        }
        for (BankHoliday day : added) {
            requireWithin(day.date());
            if (!days.add(day.date())) {
                throw new IsHolidayAlready(day.date());
            }
        }
        return new WorkingDays(days, lastDay);
    }

    private void requireWithin(LocalDate day) {
        if (day.isAfter(lastDay)) {
            throw new BeyondItsEnd(day, lastDay);
        }
    }

    /** An edit edits something. */
    public static final class NothingChanges extends Refused {
        NothingChanges() {
            super("Nothing would change. Add or remove a bank holiday, or add a year.");
        }
    }

    /** What is known stays known: clocks were counted with it. */
    public static final class WouldForget extends Refused {
        WouldForget(LocalDate asked, LocalDate known) {
            super("The calendar is known up to %s and cannot end on %s already. Choose a later day."
                    .formatted(Dates.day(known), Dates.day(asked)));
        }
    }

    /** Only a bank holiday can be removed. */
    public static final class NoHoliday extends Refused {
        NoHoliday(LocalDate day) {
            super("%s is no bank holiday. Choose one of the list.".formatted(Dates.day(day)));
        }
    }

    /** A day is a bank holiday once. */
    public static final class IsHolidayAlready extends Refused {
        IsHolidayAlready(LocalDate day) {
            super("%s is a bank holiday already.".formatted(Dates.day(day)));
        }
    }

    /** A year is added as a whole, because counting needs all its days. */
    public static final class BeyondItsEnd extends Refused {
        BeyondItsEnd(LocalDate day, LocalDate last) {
            super("%s lies behind the last day of the calendar, %s. Add its whole year first."
                    .formatted(Dates.day(day), Dates.day(last)));
        }
    }
}
