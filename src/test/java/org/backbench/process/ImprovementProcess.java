package org.backbench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ImprovementProcess extends ModelWalk {

    private static final LocalDate DUE = LocalDate.of(2012, 3, 30);

    /** Six months after the report is 5 June 2012, a bank holiday. */
    private static final LocalDate AFTER_THE_JUBILEE = LocalDate.of(2012, 6, 6);

    ImprovementProcess() {
        super("improvement");
    }

    @BeforeEach
    void theReportIsOut() {
        reported();
        assertThat(walk.tasks()).containsExactly("decide-plan-needed", "score-kloes");
    }

    @Test
    void noPlanIsAskedFor() {
        walk.does("decide-plan-needed", Answers.NO_PLAN);

        assertThat(walk.visitsTo("improvement")).contains("no-plan");
        assertThat(walk.tasks()).containsExactly("score-kloes");
    }

    @Test
    void aPlanIsAgreedCarriedOutAndClosed() {
        walk.does("decide-plan-needed", Answers.PLAN_REQUIRED)
                .does("draft-plan", Answers.planDueOn(DUE))
                .does("approve-plan", Answers.APPROVE)
                .does("decide-plan", Answers.AGREE);
        assertThat(walk.tasks()).containsExactly("report-progress", "report-progress", "score-kloes");

        walk.allDo("report-progress", Answers.done(walk.addsEvidence()));
        assertThat(walk.tasks()).containsExactly("score-kloes", "verify-action", "verify-action");

        walk.allDo("verify-action", Answers.VERIFIED).does("close-plan", Answers.MET);
        assertThat(walk.visitsTo("improvement")).contains("plan-closed");
    }

    @Test
    void anActionThatTwoSuccessorsShareIsCarriedOutInTwoPartsBeforeThePlanCloses() {
        walk.does("decide-plan-needed", Answers.PLAN_REQUIRED)
                .does("draft-plan", Answers.planDueOn(DUE))
                .does("approve-plan", Answers.APPROVE)
                .does("decide-plan", Answers.AGREE)
                .endsAndSharesItsFirstAction();
        assertThat(walk.tasks())
                .containsExactly("report-progress", "report-progress", "report-progress", "score-kloes");

        walk.allDo("report-progress", Answers.done(walk.addsEvidence())).allDo("verify-action", Answers.VERIFIED);
        assertThat(walk.visitsTo("improvement")).contains("other-part-done");
        assertThat(walk.tasks()).containsExactly("close-plan", "score-kloes");
    }

    @Test
    void whatABodyWasAskedForPassesToItsSuccessorsWithoutAnAgreedPlan() {
        walk.does("decide-plan-needed", Answers.PLAN_REQUIRED).endsBeforeItsPlanIsAgreed();

        assertThat(walk.visitsTo("improvement")).contains("recommendation-passed");
        assertThat(walk.tasks()).containsExactly("report-progress", "report-progress", "score-kloes");
        assertThat(walk.running("plan")).isEmpty();

        walk.allDo("report-progress", Answers.done(walk.addsEvidence())).allDo("verify-action", Answers.VERIFIED);
        assertThat(walk.tasks()).containsExactly("close-plan", "score-kloes");
    }

    @Test
    void aWithdrawnCaseLeavesNoPartOfASplitActionBehind() {
        walk.does("decide-plan-needed", Answers.PLAN_REQUIRED)
                .does("draft-plan", Answers.planDueOn(DUE))
                .does("approve-plan", Answers.APPROVE)
                .does("decide-plan", Answers.AGREE)
                .endsAndSharesItsFirstAction();

        walk.isWithdrawn();
        assertThat(walk.tasks()).isEmpty();
    }

    @Test
    void aPlanThatTheBodyDoesNotApproveIsDraftedAgain() {
        walk.does("decide-plan-needed", Answers.PLAN_REQUIRED)
                .does("draft-plan", Answers.planDueOn(DUE))
                .does("approve-plan", Answers.NOT_APPROVED);

        assertThat(walk.tasks()).containsExactly("draft-plan", "score-kloes");
    }

    @Test
    void aPlanThatWasReturnedIsDraftedAgain() {
        walk.does("decide-plan-needed", Answers.PLAN_REQUIRED)
                .does("draft-plan", Answers.planDueOn(DUE))
                .does("approve-plan", Answers.APPROVE)
                .does("decide-plan", Answers.RETURN_PLAN);
        assertThat(walk.tasks()).containsExactly("draft-plan", "score-kloes");

        walk.does("draft-plan", Answers.planDueOn(DUE))
                .does("approve-plan", Answers.APPROVE)
                .does("decide-plan", Answers.AGREE);
        assertThat(walk.tasks()).contains("report-progress");
    }

    @Test
    void anExplanationIsAcceptedInPlaceOfAPlan() {
        walk.does("decide-plan-needed", Answers.PLAN_REQUIRED)
                .does("draft-plan", Answers.EXPLANATION)
                .does("approve-plan", Answers.APPROVE)
                .does("decide-plan", Answers.ACCEPT_EXPLANATION);

        assertThat(walk.visitsTo("improvement")).contains("explanation-accepted");
        assertThat(walk.tasks()).containsExactly("score-kloes");
    }

    @Test
    void anAgreedPlanIsFollowedUp() {
        walk.does("decide-plan-needed", Answers.PLAN_REQUIRED)
                .does("draft-plan", Answers.planDueOn(LocalDate.of(2012, 12, 28)))
                .does("approve-plan", Answers.APPROVE)
                .does("decide-plan", Answers.AGREE)
                .waitsUntil(AFTER_THE_JUBILEE);
        assertThat(walk.tasks()).contains("follow-up");

        walk.does("follow-up", Answers.ON_TRACK).waitsUntil(LocalDate.of(2012, 12, 5));
        assertThat(walk.visitsTo("improvement")).contains("followed-up");
        assertThat(walk.tasks()).contains("follow-up");
    }
}
