package org.backbench.reviews;

import java.time.Instant;
import org.backbench.cases.CaseFile;
import org.backbench.cases.DraftAnswer;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/** The peer review of one case: where it stands and what its report says beside the conclusions. */
record Review(
        long caseId,
        ReviewState state,
        Instant openedAt,
        @Nullable String summary,
        @Nullable Instant sentAt,
        @Nullable DraftAnswer answer,
        @Nullable String comments,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String covering,
        @Nullable String issuedBy,
        @Nullable Instant issuedAt) {

    Review requireTurn(CaseFile file, ReviewState turn) {
        if (state != turn) {
            throw new OutOfTurn(file, state);
        }
        return this;
    }

    /** Every step of a review has its turn. */
    public static final class OutOfTurn extends Refused {
        OutOfTurn(CaseFile file, ReviewState state) {
            super("This is not the turn: in the review of %s %s. Look at the case for what comes next."
                    .formatted(file.bodyName(), state.title()));
        }
    }
}
