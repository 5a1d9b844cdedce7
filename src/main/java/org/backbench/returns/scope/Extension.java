package org.backbench.returns.scope;

import java.time.Instant;
import java.time.LocalDate;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.problems.Refused;
import org.backbench.returns.BodyReturn;
import org.jspecify.annotations.Nullable;

/**
 * More time for a return, asked for by its body.
 *
 * @param wanted the day it asks for
 * @param outcome GRANTED, REFUSED, or LAPSED where the return came first; null while the partnership has not decided
 * @param until the day that was granted, which may be another than was asked for
 */
public record Extension(
        long id,
        LocalDate wanted,
        String reason,
        String askedBy,
        Instant askedAt,
        @Nullable String outcome,
        @Nullable LocalDate until,
        @Nullable String answer,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    /** Nobody has decided yet. */
    public boolean isOpen() {
        return outcome == null;
    }

    /** The day on which it was asked for decides whether it came in time, not the day of the answer. */
    LocalDate askedOn() {
        return Dates.dayOf(askedAt);
    }

    /** More time must be asked for before the return is late. */
    public static final class AskedTooLate extends Refused {
        AskedTooLate(BodyReturn late) {
            super(("The return was due on %s. More time must be asked for on or before that day; what is late stays on"
                            + " record. Send the return as soon as you can.")
                    .formatted(Dates.day(late.due())));
        }
    }

    /** More time means a later day. */
    public static final class NotLater extends Refused {
        NotLater(BodyReturn owed, LocalDate wanted) {
            super("The return is due on %s: %s would not give more time. Ask for a later day."
                    .formatted(Dates.day(owed.due()), Dates.day(wanted)));
        }
    }

    /** One request at a time. */
    public static final class AskedAlready extends Refused {
        AskedAlready() {
            super("More time has been asked for already. Wait for the answer of the review manager.");
        }
    }

    /** There is nothing to decide. */
    public static final class NotAsked extends Refused {
        NotAsked() {
            super("Nobody has asked for more time for this return, or the request was answered already.");
        }
    }

    /** A review manager decides; where none reviews the case, nobody could. */
    public static final class NobodyDecides extends Refused {
        NobodyDecides(CaseFile file) {
            super("No partnership reviews the case of %s, so nobody can give more time. The return stays due."
                    .formatted(file.bodyName()));
        }
    }

    /** The process of the case stands where no request reaches it. */
    public static final class NobodyAsked extends Refused {
        NobodyAsked(CaseFile file) {
            super(("The case of %s does not wait for its return any more, so more time cannot be asked for here."
                            + " Write to the review manager.")
                    .formatted(file.bodyName()));
        }
    }

    /** A request and its answer carry a reason. */
    public static final class ReasonMissing extends Refused {
        ReasonMissing() {
            super("Say why: the body and its partnership will read it.");
        }
    }
}
