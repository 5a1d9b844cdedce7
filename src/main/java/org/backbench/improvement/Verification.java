package org.backbench.improvement;

import java.util.List;
import org.backbench.problems.Invalid;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a review manager found when he looked at the evidence of a claim.
 *
 * @param pounds a year, 0 when not verified
 */
record Verification(
        boolean verified,
        long pounds,
        FourTests tests,
        @Nullable String reason) {

    void requireSound(long evidenced) {
        boolean silent = reason == null || reason.isBlank();
        if (!verified) {
            requireReason(silent, "Say to the owner what is missing.");
            return;
        }
        if (!tests.failed().isEmpty()) {
            throw new TestsNotPassed(tests.failed());
        }
        if (pounds <= 0 || pounds > evidenced) {
            throw new MoreThanClaimed(evidenced);
        }
        requireReason(silent && pounds < evidenced, "Say why less is verified than was claimed.");
    }

    private static void requireReason(boolean missing, String sentence) {
        if (missing) {
            throw new ReasonMissing(sentence);
        }
    }

    /** A saving is verified only when it passes all four tests. */
    public static final class TestsNotPassed extends Refused {
        TestsNotPassed(List<String> failed) {
            super("A verified saving passes all four tests of NI 179; not ticked: %s. Tick or answer “not verified”."
                    .formatted(String.join(", ", failed)));
        }
    }

    /** What is verified lies between nothing and the claim. */
    public static final class MoreThanClaimed extends Refused {
        MoreThanClaimed(long evidenced) {
            super("Give a verified saving above £0 and up to the %s claimed with evidence."
                    .formatted(Wording.money(evidenced)));
        }
    }

    /** Nothing is cut from a claim without a reason. */
    public static final class ReasonMissing extends Invalid {
        ReasonMissing(String sentence) {
            super(sentence, List.of(new Place("reason", sentence)));
        }
    }
}
