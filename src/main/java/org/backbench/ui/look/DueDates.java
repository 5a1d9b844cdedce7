package org.backbench.ui.look;

import java.time.Clock;
import java.time.LocalDate;
import org.backbench.calendar.Calendar;
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

    /** The day itself or, when nobody works on it, the last working day before; as it is beyond the calendar. */
    public LocalDate workingDayUpTo(LocalDate day) {
        boolean known = calendar.workingDays().covers(day, day);
        return !known || calendar.isWorkingDay(day) ? day : calendar.minusWorkingDays(day, 1);
    }
}
