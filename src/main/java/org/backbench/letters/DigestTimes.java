package org.backbench.letters;

import java.time.Instant;
import java.time.LocalDate;
import org.backbench.calendar.Calendar;
import org.backbench.calendar.Dates;
import org.backbench.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** When a letter that waits for its digest is handed over. */
@Component
class DigestTimes {

    private final Calendar calendar;

    DigestTimes(Calendar calendar) {
        this.calendar = calendar;
    }

    /** In the morning of the next working day; past the last known bank holiday every weekday counts as one. */
    Instant after(Instant written, NotificationSetting setting) {
        WorkingDays known = calendar.workingDays();
        LocalDate day = Dates.dayOf(written).plusDays(1);
        while (!isWorkingDay(day, known)) {
            day = day.plusDays(1);
        }
        return day.atTime(setting.digestTime()).atZone(Dates.LONDON).toInstant();
    }

    private static boolean isWorkingDay(LocalDate day, WorkingDays known) {
        return known.covers(day, day)
                ? known.isWorkingDay(day)
                : day.getDayOfWeek().getValue() < 6;
    }
}
