package org.backbench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ImprovementActionProcess extends ModelWalk {

    private static final LocalDate DUE = LocalDate.of(2012, 3, 30);
    private static final LocalDate TEN_DAYS_LATE = LocalDate.of(2012, 4, 17);
    private static final LocalDate TWENTY_DAYS_LATE = LocalDate.of(2012, 5, 1);

    ImprovementActionProcess() {
        super("improvement-action");
    }

    @BeforeEach
    void aPlanIsAgreed() {
        reported()
                .does("decide-plan-needed", Answers.PLAN_REQUIRED)
                .does("draft-plan", Answers.planDueOn(DUE))
                .does("approve-plan", Answers.APPROVE)
                .does("decide-plan", Answers.AGREE);
    }

    @Test
    void whatWasNotVerifiedIsReportedAgain() {
        Answer done = Answers.done(walk.addsEvidence());
        walk.does("report-progress", done).does("verify-action", Answers.NOT_VERIFIED);
        assertThat(walk.tasks()).containsExactly("report-progress", "report-progress", "score-kloes");

        walk.allDo("report-progress", done).allDo("verify-action", Answers.VERIFIED);
        assertThat(walk.visitsTo("improvement-action")).contains("saving-verified");
        assertThat(walk.tasks()).containsExactly("close-plan", "score-kloes");
    }

    @Test
    void aLateActionIsEscalatedAndAnswered() {
        walk.waitsUntil(TEN_DAYS_LATE);
        assertThat(walk.tasks())
                .containsExactly(
                        "answer-escalation", "answer-escalation", "report-progress", "report-progress", "score-kloes");

        walk.allDo("answer-escalation", Answers.CHASED);
        assertThat(walk.tasks()).containsExactly("report-progress", "report-progress", "score-kloes");
        assertThat(walk.visitsTo("escalation")).contains("answered");
    }

    @Test
    void anEscalationSettlesWhenTheActionIsVerified() {
        walk.waitsUntil(TEN_DAYS_LATE)
                .allDo("answer-escalation", Answers.CHASED)
                .waitsUntil(TWENTY_DAYS_LATE);
        assertThat(walk.tasks()).contains("answer-escalation");

        walk.allDo("report-progress", Answers.done(walk.addsEvidence())).allDo("verify-action", Answers.VERIFIED);
        assertThat(walk.visitsTo("escalation")).contains("settled");
        assertThat(walk.tasks()).containsExactly("close-plan", "score-kloes");
    }
}
