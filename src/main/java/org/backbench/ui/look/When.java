package org.backbench.ui.look;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.backbench.calendar.Dates;

/** Moments as screens show them, in London time; days in full are {@link Dates}. */
public final class When {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private When() {}

    /** 13 Apr 2010. */
    public static String shortDay(LocalDate date) {
        return SHORT.format(date);
    }

    /** 13 Apr 2010. */
    public static String shortDay(Instant at) {
        return shortDay(Dates.dayOf(at));
    }

    /** 31 December 2012. */
    public static String day(Instant at) {
        return Dates.day(Dates.dayOf(at));
    }

    /** 14:02. */
    public static String time(Instant at) {
        return TIME.format(at.atZone(Dates.LONDON));
    }

    /** Mon 5 December 2011, 09:00. */
    public static String moment(Instant at) {
        return Dates.weekday(Dates.dayOf(at)) + ", " + time(at);
    }
}
