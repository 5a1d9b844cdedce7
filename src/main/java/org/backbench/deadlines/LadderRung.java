package org.backbench.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.backbench.calendar.Dates;
import org.backbench.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * One rung of a ladder: when it comes, whom it is for, what it does, and what the story says.
 *
 * @param onTrack whom it is for instead while what the clock stands for goes as it should; null: always the audience
 */
public record LadderRung(
        String code,
        Anchor anchor,
        int offset,
        Unit unit,
        When when,
        String audience,
        @Nullable String onTrack,
        Set<String> priorities,
        @Nullable String flow,
        boolean ends,
        String sentence) {

    /** Reminders come when the working day begins (src/docs/decisions/0003). */
    static final LocalTime MORNING = LocalTime.of(9, 0);

    public LadderRung {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(sentence, "sentence");
        priorities = Set.copyOf(priorities);
    }

    /** From which date the offset counts. */
    public enum Anchor {
        DUE,
        START;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Working days, or calendar months that land on a working day. */
    public enum Unit {
        WD,
        MONTHS;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The moment of the day. */
    public enum When {
        MORNING,
        END;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    LocalDate day(LocalDate start, LocalDate due, WorkingDays calendar) {
        LocalDate from = anchor == Anchor.DUE ? due : start;
        return switch (unit) {
            case WD -> calendar.plus(from, offset);
            case MONTHS -> calendar.sameOrNext(from.plusMonths(offset));
        };
    }

    /**
     * Its day once the clock is due later: what counts from the due day moves with it, what counts from the start comes
     * so many working days later.
     */
    LocalDate later(LocalDate day, LocalDate newDue, int workingDays, WorkingDays calendar) {
        return anchor == Anchor.START ? calendar.plus(day, workingDays) : day(newDue, newDue, calendar);
    }

    Instant moment(LocalDate day) {
        return switch (when) {
            case MORNING -> day.atTime(MORNING).atZone(Dates.LONDON).toInstant();
            case END -> day.plusDays(1).atStartOfDay(Dates.LONDON).toInstant();
        };
    }

    boolean isFor(@Nullable String priority) {
        return priority == null || priorities.isEmpty() || priorities.contains(priority);
    }

    /** Whether somebody is asked to step in and must answer. */
    boolean escalates() {
        return flow != null && flow.endsWith("-escalated");
    }

    /** 20 working days before; 6 months after; at the end of the day. */
    public String offsetInWords() {
        if (offset == 0) {
            return when == When.END ? "at the end of the day" : "on the day";
        }
        int count = Math.abs(offset);
        String months = count == 1 ? "1 month" : count + " months";
        return (unit == Unit.WD ? Dates.workingDays(count) : months) + (offset < 0 ? " before" : " after");
    }
}
