package org.backbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backbench.BackbenchTest;
import org.backbench.workflow.Workflow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A message reaches what waits for it in its case, once, and nothing in another case with the same number. */
@BackbenchTest
class MessageTest {

    private static final String DONE = "late-duty-done";
    private static final String ACTION = "actionId";
    private static final long NUMBER = 7_000_001;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Workflow workflow;

    @Autowired
    TransactionTemplate transaction;

    private long here;
    private long there;

    @BeforeEach
    void twoCasesWithAnActionOfOneNumber() {
        LateDuties duties = new LateDuties(beans);
        here = duties.waiting(NUMBER);
        there = duties.waiting(NUMBER);
    }

    @Test
    void reachesTheActionOfItsCaseAlone() {
        assertThat(workflow.correlate(DONE, here, ACTION, NUMBER + 1, Map.of())).isFalse();
        assertThat(workflow.correlate("nobody-waits", here, ACTION, NUMBER, Map.of()))
                .isFalse();
        assertThat(workflow.correlate(DONE, here, ACTION, NUMBER, Map.of())).isTrue();
        assertThat(workflow.correlate(DONE, here, Map.of())).isFalse();
        assertThat(workflow.correlate(DONE, there, Map.of())).isTrue();
    }

    @Test
    void reachesNothingThatTheSameTransactionHasEnded() {
        List<Boolean> reached = new ArrayList<>();

        transaction.executeWithoutResult(status -> workflow.together(() -> {
            reached.add(workflow.correlate(DONE, here, ACTION, NUMBER, Map.of()));
            reached.add(workflow.correlate(DONE, here, ACTION, NUMBER, Map.of()));
            reached.add(workflow.correlate(DONE, there, Map.of()));
        }));

        assertThat(reached).containsExactly(true, false, true);
    }
}
