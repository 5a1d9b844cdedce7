package org.backbench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.backbench.cases.CaseStatus;
import org.backbench.returns.queries.QueryState;
import org.backbench.returns.queries.Question;
import org.junit.jupiter.api.Test;

abstract class BackOfficeReturnProcess extends ModelWalk {

    private static final LocalDate RETURN_TEN_DAYS_LATE = LocalDate.of(2012, 1, 16);
    private static final LocalDate PLAN_TEN_DAYS_LATE = LocalDate.of(2012, 2, 16);

    BackOfficeReturnProcess() {
        super("back-office-return");
    }

    @Test
    void aCaseGoesFromTheFirstFigureToTheClosedPlan() {
        reported()
                .does("decide-plan-needed", Answers.PLAN_REQUIRED)
                .does("draft-plan", Answers.planDueOn(LocalDate.of(2012, 3, 30)))
                .does("approve-plan", Answers.APPROVE)
                .does("decide-plan", Answers.AGREE)
                .allDo("report-progress", Answers.done(walk.addsEvidence()))
                .allDo("verify-action", Answers.VERIFIED)
                .does("close-plan", Answers.MET);
        assertThat(walk.status()).isEqualTo(CaseStatus.RUNNING);

        walk.does("score-kloes", Answers.SCORE)
                .does("quality-assure", Answers.ASSURED)
                .does("check-accuracy", Answers.NO_COMMENTS)
                .does("sign-off", Answers.SIGN);
        assertThat(walk.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(walk.tasks()).isEmpty();
    }

    @Test
    void aWithdrawnCaseHasNothingLeftToDo() {
        reported().isWithdrawn();

        assertThat(walk.status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(walk.tasks()).isEmpty();
    }

    @Test
    void theChiefExecutiveIsAskedForALateReturn() {
        walk.waitsUntil(RETURN_TEN_DAYS_LATE).does("answer-escalation", Answers.CHASED);

        assertThat(walk.visitsTo("back-office-return")).contains("return-escalation-answered");
        assertThat(walk.tasks()).containsExactly("prepare-return");
    }

    @Test
    void aWithdrawnCaseAsksNobodyToStepIn() {
        walk.waitsUntil(RETURN_TEN_DAYS_LATE).isWithdrawn();

        assertThat(walk.tasks()).isEmpty();
        assertThat(walk.visitsTo("back-office-return")).contains("case-withdrawn");
    }

    @Test
    void theChiefExecutiveIsAskedForALatePlan() {
        planIsLate().does("answer-escalation", Answers.CHASED);

        assertThat(walk.visitsTo("back-office-return")).contains("plan-escalation-answered");
        assertThat(walk.visitsTo("escalation")).contains("answered");
        assertThat(walk.tasks()).containsExactly("draft-plan", "score-kloes");
    }

    @Test
    void nobodyNeedsToAnswerOnceThePlanHasCome() {
        planIsLate()
                .does("draft-plan", Answers.planDueOn(LocalDate.of(2012, 9, 28)))
                .does("approve-plan", Answers.APPROVE);

        assertThat(walk.visitsTo("back-office-return")).contains("plan-escalation-answered");
        assertThat(walk.visitsTo("escalation")).contains("settled").doesNotContain("answered");
        assertThat(walk.tasks()).containsExactly("decide-plan", "score-kloes");
    }

    @Test
    void figuresAreAskedAboutAndCorrectedBesideTheReview() {
        received()
                .isAskedAbout(Question.of("finance-cost", "Why so dear?"))
                .opensACorrection()
                .does("answer-query", Answers.ANSWERED)
                .does("judge-answer", Answers.IS_EXPLAINED)
                .does("correct-return", Answers.DROP_CORRECTION);

        assertThat(walk.visitsTo("back-office-return")).contains("query-settled-or-reserved", "correction-ended");
        assertThat(walk.tasks()).containsExactly("appoint-panel");
    }

    @Test
    void whatIsAskedWhenTheCaseClosesEndsWithIt() {
        reported()
                .does("decide-plan-needed", Answers.NO_PLAN)
                .isAskedAbout(Question.of("finance-cost", "Why so dear?"))
                .opensACorrection()
                .does("score-kloes", Answers.SCORE)
                .does("quality-assure", Answers.ASSURED)
                .does("check-accuracy", Answers.NO_COMMENTS)
                .does("sign-off", Answers.SIGN);

        assertThat(walk.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(walk.tasks()).isEmpty();
        assertThat(walk.queries()).containsExactly(QueryState.CLOSED_ENDED);
        assertThat(walk.running("query")).isEmpty();
        assertThat(walk.story())
                .anyMatch(line -> line.startsWith("Q1 ended with its case, not settled"))
                .anyMatch(line -> line.startsWith("The correction that was under way ended with the case"));
    }

    private WalkedCase planIsLate() {
        reported().does("decide-plan-needed", Answers.PLAN_REQUIRED).waitsUntil(PLAN_TEN_DAYS_LATE);
        assertThat(walk.tasks()).containsExactly("answer-escalation", "draft-plan", "score-kloes");
        return walk;
    }
}
