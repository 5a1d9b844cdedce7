package org.backbench.reviews;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One peer's verdict on one function of the return, as it was handed in. */
public record Judgement(
        long seatId,
        String peer,
        boolean lead,
        String function,
        Verdict verdict,
        @Nullable String evidence,
        Instant judgedAt) {

    Vote vote() {
        return new Vote(seatId, peer, lead, verdict, evidence);
    }
}
