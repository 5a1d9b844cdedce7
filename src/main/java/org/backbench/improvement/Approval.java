package org.backbench.improvement;

import java.time.LocalDate;
import org.backbench.calendar.Dates;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/** The body's own decision on its draft: which meeting decided, and when, or why it went back to the author. */
public record Approval(
        boolean approved,
        Signature by,
        @Nullable String meeting,
        @Nullable LocalDate decidedOn,
        @Nullable String reason) {

    Approval requireSound(LocalDate today) {
        if (decidedOn != null && decidedOn.isAfter(today)) {
            throw new NotDecidedYet(decidedOn);
        }
        if (!approved && (reason == null || reason.isBlank())) {
            throw new ReasonMissing();
        }
        return this;
    }

    String sentence() {
        if (!approved) {
            return "The body sent its draft back to the author: " + reason;
        }
        String where = meeting == null ? "" : " at " + meeting;
        String when = decidedOn == null ? "" : " on " + Dates.day(decidedOn);
        return "The body approved its plan%s%s and sent it to the partnership.".formatted(where, when);
    }

    /** A decision is recorded when it has been taken. */
    public static final class NotDecidedYet extends Refused {
        NotDecidedYet(LocalDate decidedOn) {
            super("The meeting of %s has not been held yet. Record its decision afterwards."
                    .formatted(Dates.day(decidedOn)));
        }
    }

    /** A draft goes back to its author with a reason. */
    public static final class ReasonMissing extends Refused {
        ReasonMissing() {
            super("Say what must change before the draft goes back to its author.");
        }
    }
}
