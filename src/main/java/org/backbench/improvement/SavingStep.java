package org.backbench.improvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line in the history of a saving. Lines are added, never changed.
 *
 * @param pounds a year
 * @param since first day of the saving, on the line of its evidence
 * @param tests as ticked, on the line of its verification
 */
public record SavingStep(
        SavingMove move,
        long pounds,
        Signature by,
        @Nullable LocalDate since,
        @Nullable FourTests tests,
        @Nullable String reason) {

    public LocalDate on() {
        return by.on();
    }

    static SavingStep claimed(long pounds, Signature by) {
        return new SavingStep(SavingMove.CLAIMED, pounds, by, null, null, null);
    }

    static SavingStep evidenced(Claim claim, Signature by) {
        return new SavingStep(SavingMove.EVIDENCED, claim.pounds(), by, claim.since(), null, null);
    }

    static SavingStep judged(Verification verification, Signature by) {
        SavingMove move = verification.verified() ? SavingMove.VERIFIED : SavingMove.NOT_VERIFIED;
        return new SavingStep(move, verification.pounds(), by, null, verification.tests(), verification.reason());
    }

    static SavingStep sustained(long pounds, Signature by) {
        return new SavingStep(SavingMove.SUSTAINED, pounds, by, null, null, null);
    }

    static SavingStep withdrawn(long pounds, Signature by, String reason) {
        return new SavingStep(SavingMove.WITHDRAWN, pounds, by, null, null, reason);
    }
}
