package org.backbench.assessments;

import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.springframework.stereotype.Component;

/** What a signature is about: the text, the overall score, and whose scores they are. */
@Component
class Finding {

    private final SigningCopy copy;
    private final Scorecards cards;
    private final ScoreRows scores;

    Finding(SigningCopy copy, Scorecards cards, ScoreRows scores) {
        this.copy = copy;
        this.cards = cards;
        this.scores = scores;
    }

    String copy(CaseFile file, Assessment assessment) {
        return copy.of(file, assessment);
    }

    /** The overall score of the present round, which is scored and decided. */
    int overall(Assessment assessment) {
        Integer overall = cards.card(assessment, assessment.round())
                .map(Scorecard::overall)
                .orElse(null);
        if (overall == null) {
            throw new IllegalStateException("Case " + assessment.caseId() + " has no overall score");
        }
        return overall;
    }

    boolean hasScored(long caseId, Person person) {
        return scores.hasScored(caseId, person.id());
    }
}
