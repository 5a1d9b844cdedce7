package org.backbench.ui.look;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.backbench.calendar.Calendar;
import org.backbench.calendar.Dates;
import org.backbench.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** Says of any day how far away it is, in working days from today. */
@Component
public class DueDates {

    private final Calendar calendar;
    private final Clock clock;

    DueDates(Calendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    public Due of(LocalDate due) {
        return Due.of(due, today(), calendar.workingDays());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day so many working days from today. */
    public LocalDate inWorkingDays(int days) {
        return calendar.plusWorkingDays(today(), days);
    }

    /** What to know of a day ahead before something is due on it: that nobody works on it, or that it is unknown. */
    public Optional<String> caution(LocalDate day) {
        WorkingDays known = calendar.workingDays();
        if (!day.isAfter(today())) {
            return Optional.empty();
        }
        if (!known.covers(day, day)) {
            return Optional.of("The bank holidays are known up to %s: nothing can be counted to this day yet."
                    .formatted(Dates.day(known.lastDay())));
        }
        return known.isWorkingDay(day)
                ? Optional.empty()
                : Optional.of("%s is not a working day. It stays the day; the working day before it is %s."
                        .formatted(Dates.weekday(day), Dates.weekday(known.minus(day, 1))));
    }

    /** The day itself or, when nobody works on it, the last working day before; as it is beyond the calendar. */
    public LocalDate workingDayUpTo(LocalDate day) {
        boolean known = calendar.workingDays().covers(day, day);
        return !known || calendar.isWorkingDay(day) ? day : calendar.minusWorkingDays(day, 1);
    }
}
