package org.backbench.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import org.backbench.calendar.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Which rungs to come to list.
 *
 * @param from the first day; {@code days} how many days from it on
 * @param kind of clock; null: any
 * @param role the key without a party, like chief-executive; null: any
 */
public record ComingFilter(
        LocalDate from,
        int days,
        @Nullable String kind,
        @Nullable String role) {

    private static final int WEEK = 7;

    /** The rungs of the week that begins with this day. */
    public static ComingFilter week(LocalDate monday, @Nullable String kind, @Nullable String role) {
        return new ComingFilter(monday, WEEK, kind, role);
    }

    Instant start() {
        return from.atStartOfDay(Dates.LONDON).toInstant();
    }

    /** Whatever comes at the end of the last day is due a moment after it. */
    Instant end() {
        return dayAfter().atStartOfDay(Dates.LONDON).toInstant().plusSeconds(1);
    }

    LocalDate dayAfter() {
        return from.plusDays(days);
    }
}
