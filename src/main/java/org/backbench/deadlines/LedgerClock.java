package org.backbench.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import org.backbench.calendar.Dates;
import org.backbench.calendar.WorkingDays;
import org.backbench.problems.Outdated;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/** One row of the table clock. Whether it is overdue depends on today and is never stored. */
record LedgerClock(
        long id,
        String kind,
        String label,
        String ladder,
        int ladderVersion,
        long caseId,
        @Nullable Long subject,
        String body,
        @Nullable String riep,
        @Nullable String about,
        @Nullable String priority,
        @Nullable String holder,
        @Nullable String taskId,
        boolean duty,
        boolean extendedLate,
        LocalDate countedFrom,
        LocalDate firstDue,
        LocalDate due,
        @Nullable Integer budget,
        int slid,
        @Nullable String slidWhy,
        int round,
        Instant startedAt,
        @Nullable LocalDate pausedOn,
        boolean waiting,
        boolean halted,
        @Nullable Instant stoppedAt,
        @Nullable String outcome) {

    Parties parties() {
        return new Parties(caseId, body, riep, holder);
    }

    LocalDate startedOn() {
        return Dates.dayOf(startedAt);
    }

    @Nullable
    LocalDate stoppedOn() {
        return stoppedAt == null ? null : Dates.dayOf(stoppedAt);
    }

    /** Overdue counts from the end of the due day. */
    ClockState state(LocalDate today) {
        LocalDate stopped = stoppedOn();
        if (stopped == null || outcome == null) {
            if (pausedOn != null) {
                return ClockState.PAUSED;
            }
            return duty && today.isAfter(due) ? ClockState.OVERDUE : ClockState.RUNNING;
        }
        return switch (Outcome.of(outcome)) {
            case MET -> stopped.isAfter(due) ? ClockState.MET_LATE : ClockState.MET;
            case CALLED_OFF -> ClockState.CALLED_OFF;
            case ELAPSED -> ClockState.ELAPSED;
        };
    }

    /** Working days from the due day to the stop or, while it is overdue, to today; a pause does not count. */
    int workingDaysLate(LocalDate today, WorkingDays calendar) {
        LocalDate stopped = stoppedOn();
        return switch (state(today)) {
            case OVERDUE -> calendar.between(due, today);
            case MET_LATE -> calendar.between(due, stopped == null ? today : stopped);
            case PAUSED -> late(pausedOn == null ? today : pausedOn, calendar);
            case RUNNING, MET, CALLED_OFF, ELAPSED -> 0;
        };
    }

    private int late(LocalDate day, WorkingDays calendar) {
        return duty && day.isAfter(due) ? calendar.between(due, day) : 0;
    }

    /** Lets a new due day pass, or says why it cannot be. */
    LedgerClock requireExtensible(LocalDate newDue, LocalDate askedOn, LocalDate today) {
        if (askedOn.isAfter(due) && !extendedLate) {
            throw new AskedTooLate(this);
        }
        if (!newDue.isAfter(due) || newDue.isBefore(today)) {
            throw new NotAnExtension(this, newDue);
        }
        return this;
    }

    /** The working days for which it has stood still. */
    int pausedFor(LocalDate today, WorkingDays calendar) {
        return pausedOn == null ? 0 : calendar.between(pausedOn, today);
    }

    LedgerClock requireRunning() {
        if (stoppedAt != null) {
            throw new HasEnded(this);
        }
        return this;
    }

    /** How a clock came to an end. */
    enum Outcome {
        MET("met", "stop"),
        CALLED_OFF("called-off", "call-off"),
        ELAPSED("elapsed", "elapse");

        private final String key;
        private final String event;

        Outcome(String key, String event) {
            this.key = key;
            this.event = event;
        }

        String key() {
            return key;
        }

        /** The kind of the ledger's event that brings it. */
        String event() {
            return event;
        }

        static Outcome of(String key) {
            for (Outcome outcome : values()) {
                if (outcome.key.equals(key)) {
                    return outcome;
                }
            }
            throw new IllegalArgumentException(key);
        }
    }

    /** Once the day has passed, this duty is late and stays so. */
    static final class AskedTooLate extends Refused {
        AskedTooLate(LedgerClock clock) {
            super("%s was due on %s. More time must be asked for on or before that day; what is late stays on record."
                    .formatted(clock.label, Dates.day(clock.due)));
        }
    }

    /** What has ended stays as it ended. */
    static final class HasEnded extends Outdated {
        HasEnded(LedgerClock clock) {
            super("The clock \"%s\" has ended. Look at the case to see how it goes on.".formatted(clock.label));
        }
    }

    /** More time means a later day that is still ahead. */
    static final class NotAnExtension extends Refused {
        NotAnExtension(LedgerClock clock, LocalDate newDue) {
            super("%s is due on %s: %s would not give more time. Choose a later day that is still ahead."
                    .formatted(clock.label, Dates.day(clock.due), Dates.day(newDue)));
        }
    }

    /** One duty of one case has one clock at a time. */
    static final class AlreadyRunning extends Refused {
        AlreadyRunning(LedgerClock clock) {
            super("The clock \"%s\" of this case already runs, to %s. Extend it or stop it first."
                    .formatted(clock.label, Dates.day(clock.due)));
        }
    }
}
