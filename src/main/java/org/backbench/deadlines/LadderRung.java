package org.backbench.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.backbench.calendar.Dates;
import org.backbench.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/** One line of reference/ladders.csv: when it comes, whom it is for, what it does, and what the story says. */
record LadderRung(
        String code,
        Anchor anchor,
        int offset,
        Unit unit,
        When when,
        String audience,
        Set<String> priorities,
        @Nullable String flow,
        boolean ends,
        String sentence) {

    /** Reminders come when the working day begins (src/docs/decisions/0003). */
    static final LocalTime MORNING = LocalTime.of(9, 0);

    /** From which date the offset counts. */
    enum Anchor {
        DUE,
        START
    }

    /** Working days, or calendar months that land on a working day. */
    enum Unit {
        WD,
        MONTHS
    }

    /** The moment of the day. */
    enum When {
        MORNING,
        END
    }

    LocalDate day(LocalDate start, LocalDate due, WorkingDays calendar) {
        LocalDate from = anchor == Anchor.DUE ? due : start;
        return switch (unit) {
            case WD -> calendar.plus(from, offset);
            case MONTHS -> calendar.sameOrNext(from.plusMonths(offset));
        };
    }

    Instant moment(LocalDate day) {
        return switch (when) {
            case MORNING -> day.atTime(MORNING).atZone(Dates.LONDON).toInstant();
            case END -> day.plusDays(1).atStartOfDay(Dates.LONDON).toInstant();
        };
    }

    /** The role key it goes to; null where the clock has no such party. */
    @Nullable
    String audienceOf(String body, @Nullable String riep) {
        String party = audience.substring(audience.indexOf('@') + 1);
        String role = audience.substring(0, audience.indexOf('@') + 1);
        return switch (party) {
            case "body" -> role + body;
            case "riep" -> riep == null ? null : role + riep;
            default -> audience;
        };
    }

    boolean isFor(@Nullable String priority) {
        return priority == null || priorities.isEmpty() || priorities.contains(priority);
    }

    /** 20 working days before; 6 months after; at the end of the day. */
    String offsetInWords() {
        if (offset == 0) {
            return when == When.END ? "at the end of the day" : "on the day";
        }
        int count = Math.abs(offset);
        String months = count == 1 ? "1 month" : count + " months";
        return (unit == Unit.WD ? Dates.workingDays(count) : months) + (offset < 0 ? " before" : " after");
    }
}
