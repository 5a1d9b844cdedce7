package org.backbench.reviews;

import org.jspecify.annotations.Nullable;

/** A verdict on one function, by its key, that a peer is handing in. */
public record NewJudgement(
        String function, Verdict verdict, @Nullable String evidence) {

    private static final int SHORTEST_EVIDENCE = 10;

    /** Whether explain or improve comes without words that carry it. */
    boolean lacksEvidence() {
        return verdict.needsEvidence() && (evidence == null || evidence.strip().length() < SHORTEST_EVIDENCE);
    }
}
