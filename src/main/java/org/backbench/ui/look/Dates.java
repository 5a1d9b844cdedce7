package org.backbench.ui.look;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as people here read them, in London time. */
public final class Dates {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Dates() {}

    /** 31 December 2012. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** 31 December 2012. */
    public static String day(Instant at) {
        return day(at.atZone(LONDON).toLocalDate());
    }

    /** 13 Apr 2010. */
    public static String shortDay(LocalDate date) {
        return SHORT.format(date);
    }

    /** 13 Apr 2010. */
    public static String shortDay(Instant at) {
        return shortDay(at.atZone(LONDON).toLocalDate());
    }

    /** Tue 27 April 2010. */
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** 14:02. */
    public static String time(Instant at) {
        return TIME.format(at.atZone(LONDON));
    }

    /** Mon 5 December 2011, 09:00. */
    public static String moment(Instant at) {
        return weekday(at.atZone(LONDON).toLocalDate()) + ", " + time(at);
    }
}
