package org.backbench.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in the words people use: 31 December 2012; Thu 15 April 2010; due in 3 working days. */
public final class Dates {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(LONDON);

    private Dates() {}

    /** 31 December 2012. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Thu 15 April 2010. */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** 5 December 2011, 09:00, as a clock in London shows it. */
    public static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /** The day in London. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }

    /**
     * How a due day stands to today: due today, due in 3 working days, 12 working days late. Where no working day lies
     * between or the calendar ends, the day itself: due on Sat 31 December 2011, late since 31 December 2011.
     */
    public static String due(LocalDate due, LocalDate today, WorkingDays calendar) {
        if (due.equals(today)) {
            return "due today";
        }
        boolean late = due.isBefore(today);
        int days = calendar.covers(due, today) ? Math.abs(calendar.between(today, due)) : 0;
        if (days == 0) {
            return late ? "late since " + day(due) : "due on " + weekday(due);
        }
        return late ? workingDays(days) + " late" : "due in " + workingDays(days);
    }

    /** 1 working day; 12 working days. */
    public static String workingDays(int days) {
        return days == 1 ? "1 working day" : days + " working days";
    }
}
