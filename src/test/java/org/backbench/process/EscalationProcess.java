package org.backbench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

abstract class EscalationProcess extends ModelWalk {

    private static final LocalDate TEN_DAYS_LATE = LocalDate.of(2012, 1, 16);
    private static final LocalDate FIFTEEN_DAYS_LATE = LocalDate.of(2012, 1, 23);

    EscalationProcess() {
        super("escalation");
    }

    @Test
    void whoIsAskedAnswers() {
        walk.waitsUntil(TEN_DAYS_LATE);
        assertThat(walk.tasks()).containsExactly("answer-escalation", "prepare-return");

        walk.does("answer-escalation", Answers.CHASED);
        assertThat(walk.visitsTo("escalation")).contains("answered");
        assertThat(walk.tasks()).containsExactly("prepare-return");
    }

    @Test
    void nobodyNeedsToAnswerOnceTheReturnHasCome() {
        walk.waitsUntil(FIFTEEN_DAYS_LATE);
        assertThat(walk.tasks()).containsExactly("answer-escalation", "answer-escalation", "prepare-return");

        received();
        assertThat(walk.visitsTo("escalation")).contains("settled");
        assertThat(walk.tasks()).containsExactly("appoint-panel");
    }
}
