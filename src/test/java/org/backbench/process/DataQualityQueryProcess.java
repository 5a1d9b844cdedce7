package org.backbench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.backbench.returns.queries.QueryState;
import org.backbench.returns.queries.Question;
import org.junit.jupiter.api.Test;

abstract class DataQualityQueryProcess extends ModelWalk {

    private static final Question DEAR = Question.of("finance-cost", "Why so dear?");
    private static final Question DOES_NOT_ADD_UP =
            new Question("hr-cost", "The elements add up to something else.", "sum", true);

    /** Ten working days after 5 December 2011. */
    private static final LocalDate LAST_DAY = LocalDate.of(2011, 12, 19);

    DataQualityQueryProcess() {
        super("data-quality-query");
    }

    @Override
    WalkedCase nextCase(Towns towns) {
        return towns.nextReceivedCase();
    }

    @Test
    void anAnswerIsAcceptedAsAnExplanation() {
        walk.isAskedAbout(DEAR);
        assertThat(walk.tasks()).containsExactly("answer-query", "appoint-panel");

        walk.does("answer-query", Answers.ANSWERED);
        assertThat(walk.tasks()).containsExactly("appoint-panel", "judge-answer");

        walk.does("judge-answer", Answers.IS_EXPLAINED);
        assertThat(walk.visitsTo("data-quality-query")).contains("answers-accepted", "query-closed");
        assertThat(walk.tasks()).containsExactly("appoint-panel");
    }

    @Test
    void whatIsNotAdequateIsAskedAgain() {
        walk.isAskedAbout(DEAR).does("answer-query", Answers.ANSWERED).does("judge-answer", Answers.IS_REOPENED);

        assertThat(walk.tasks()).containsExactly("answer-query", "appoint-panel");
    }

    @Test
    void anAcceptedAnswerWaitsForTheCorrectedFigure() {
        walk.isAskedAbout(DEAR).does("answer-query", Answers.ANSWERED).does("judge-answer", Answers.IS_TO_CORRECT);
        assertThat(walk.tasks()).containsExactly("appoint-panel", "correct-return");

        walk.typesItsReturn(210)
                .does("correct-return", Answers.SEND_CORRECTION)
                .does("certify-correction", Answers.CERTIFY);
        assertThat(walk.visitsTo("data-quality-query")).contains("corrected", "query-closed");
        assertThat(walk.tasks()).containsExactly("appoint-panel");
    }

    @Test
    void aCorrectionSettlesABrokenRuleBeforeAnybodyAnswers() {
        walk.isAskedAbout(DOES_NOT_ADD_UP)
                .opensACorrection()
                .typesItsReturn(210)
                .does("correct-return", Answers.SEND_CORRECTION)
                .does("certify-correction", Answers.CERTIFY);

        assertThat(walk.visitsTo("data-quality-query")).contains("settled-by-correction", "query-closed");
        assertThat(walk.tasks()).containsExactly("appoint-panel");
    }

    @Test
    void withoutAnAnswerTheFiguresAreReserved() {
        walk.isAskedAbout(DEAR).waitsUntil(LAST_DAY);
        assertThat(walk.tasks()).contains("answer-query");

        walk.waitsUntil(LAST_DAY.plusDays(1));
        assertThat(walk.visitsTo("data-quality-query")).contains("figures-reserved");
        assertThat(walk.tasks()).containsExactly("appoint-panel");
    }

    @Test
    void aQueryEndsWithTheCaseThatIsWithdrawn() {
        walk.isAskedAbout(DEAR).isAskedAbout(DOES_NOT_ADD_UP).does("answer-query", Answers.ANSWERED);

        walk.isWithdrawn();
        assertThat(walk.tasks()).isEmpty();
        assertThat(walk.queries()).containsExactly(QueryState.CLOSED_ENDED, QueryState.RESERVED);
        assertThat(walk.running("query")).isEmpty();
        assertThat(walk.story()).anyMatch(line -> line.startsWith("Q1 ended with its case, not settled"));
    }

    @Test
    void queriesOfOneCaseDoNotMeet() {
        walk.isAskedAbout(DEAR).isAskedAbout(DOES_NOT_ADD_UP);
        assertThat(walk.tasks()).containsExactly("answer-query", "answer-query", "appoint-panel");

        walk.does("answer-query", Answers.ANSWERED).does("judge-answer", Answers.IS_EXPLAINED);
        assertThat(walk.tasks()).containsExactly("answer-query", "appoint-panel");
    }
}
