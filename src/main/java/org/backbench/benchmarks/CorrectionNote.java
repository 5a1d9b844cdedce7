package org.backbench.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import org.backbench.problems.Outdated;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A figure that was corrected after its release. The release stands; where its boundary would move further than the
 * tolerance, a person decides whether it is made again.
 *
 * @param version the version of the return that corrects it
 * @param was per cent as released; null when the body was left out
 * @param now per cent as corrected; null when it can no longer be ranked
 * @param boundary of the highest-cost quarter as released, per cent
 * @param recomputed that boundary as it would be, per cent
 * @param decidedBy the login of the person; null while nobody has decided
 */
public record CorrectionNote(
        long id,
        int cycle,
        int release,
        String indicator,
        String group,
        String bodyCode,
        String bodyName,
        int version,
        @Nullable BigDecimal was,
        @Nullable BigDecimal now,
        @Nullable BigDecimal boundary,
        @Nullable BigDecimal recomputed,
        State state,
        Instant notedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason) {

    /** What has been made of a correction. */
    public enum State {
        NOTED("noted: the boundary would move within the tolerance, the release stands"),
        TO_DECIDE("to be decided: the boundary would move by more than the tolerance"),
        KEPT("decided: the release stands"),
        REISSUED("decided: the release was made again");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    CorrectionNote requireOpen() {
        if (state != State.TO_DECIDE) {
            throw new NothingToDecide(this);
        }
        return this;
    }

    static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new NoReason();
        }
    }

    /** Whoever reads the release later must know why it stands or was made again. */
    public static final class NoReason extends Refused {
        NoReason() {
            super("Say why the release stands or is made again: the reason is printed beside it.");
        }
    }

    /** Somebody else was quicker. */
    public static final class DecidedMeanwhile extends Outdated {
        DecidedMeanwhile(CorrectionNote note) {
            super("The correction of %s was decided a moment ago. Look at the benchmark again to see how."
                    .formatted(note.bodyName()));
        }
    }

    /** A release is made again only after a correction beyond the tolerance, and once. */
    public static final class NothingToDecide extends Outdated {
        NothingToDecide(CorrectionNote note) {
            super("The correction of %s is %s. There is nothing more to decide."
                    .formatted(note.bodyName(), note.state().words()));
        }
    }
}
