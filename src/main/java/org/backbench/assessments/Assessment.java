package org.backbench.assessments;

import java.time.Instant;
import org.backbench.cases.CaseFile;
import org.backbench.cases.DraftAnswer;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The use of resources assessment of one case.
 *
 * @param round the scoring that counts; a return starts the next one
 * @param sentRound the round whose draft the body has; null before the first draft
 */
record Assessment(
        long caseId,
        String ruleSet,
        String ruleNote,
        String kloeGroup,
        AssessmentState state,
        int round,
        Instant openedAt,
        @Nullable Integer sentRound,
        @Nullable Instant sentAt,
        @Nullable DraftAnswer answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    Assessment requireTurn(CaseFile file, AssessmentState turn) {
        if (state != turn) {
            throw new OutOfTurn(file, state);
        }
        return this;
    }

    /** Every step of an assessment has its turn. */
    public static final class OutOfTurn extends Refused {
        OutOfTurn(CaseFile file, AssessmentState state) {
            super("This is not the turn: in the assessment of %s %s. Look at the case for what comes next."
                    .formatted(file.bodyName(), state.title()));
        }
    }
}
