package org.backbench.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Periods the law counts in calendar days and months (facts g.4). */
public final class StatutoryPeriods {

    private StatutoryPeriods() {}

    /**
     * The last day of the month that begins with a day and includes it: 14 December to 13 January; 31 January to the
     * last of February.
     */
    public static LocalDate lastDayOfMonthBeginningWith(LocalDate day) {
        LocalDate sameDay = day.plusMonths(1);
        boolean monthIsTooShort = sameDay.getDayOfMonth() < day.getDayOfMonth();
        return monthIsTooShort ? sameDay : sameDay.minusDays(1);
    }

    /** Calendar days that lie between a notice and a meeting; neither day counts. */
    public static long clearDays(LocalDate notice, LocalDate meeting) {
        return ChronoUnit.DAYS.between(notice, meeting) - 1;
    }

    /** The last day on which a notice leaves so many clear days before the meeting. */
    public static LocalDate lastNotice(LocalDate meeting, int clearDays) {
        return meeting.minusDays(clearDays + 1L);
    }
}
