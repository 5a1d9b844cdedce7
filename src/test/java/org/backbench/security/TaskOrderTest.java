package org.backbench.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.backbench.workflow.TaskClosed;
import org.backbench.worklist.Claims;
import org.backbench.worklist.Desk;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Row 10: in each state of a task exactly the allowed verbs pass, on a task of the real process. */
class TaskOrderTest extends AtTheDoor {

    private enum State {
        OPEN,
        MINE,
        ON_HOLD,
        SOMEBODY_ELSES,
        DONE,
        TAKEN_AWAY
    }

    private enum Verb {
        OPEN_FORM,
        SAVE_DRAFT,
        CLAIM,
        RELEASE,
        ASSIGN,
        TAKE_OVER,
        HOLD,
        COMPLETE
    }

    private static final Map<String, Object> COMPLETE = Map.of("complete", true);

    @Autowired
    Worklist worklist;

    @Autowired
    Claims claims;

    @Autowired
    Desk desk;

    @Autowired
    ApplicationContext beans;

    @Autowired
    PlatformTransactionManager transactions;

    private TwoBodies two;
    private Person me;
    private Person other;

    @BeforeEach
    void aTaskAndTwoWhoMayDoIt() {
        two = TwoBodies.in(beans);
        String key = "return-officer@" + two.file().bodyCode();
        me = personWith(people, key, "riep-director@" + two.file().riep());
        other = personWith(people, key);
    }

    @TestFactory
    List<DynamicTest> exactlyTheAllowedVerbsPass() {
        List<DynamicTest> tests = new ArrayList<>();
        for (State state : State.values()) {
            for (Verb verb : Verb.values()) {
                tests.add(DynamicTest.dynamicTest(state + " × " + verb, () -> assertThat(outcome(state, verb, me))
                        .isEqualTo(expected(state, verb))));
            }
        }
        assertThat(tests).hasSize(48);
        return tests;
    }

    @Test
    void toAStrangerThereIsNoTaskInAnyState() {
        for (State state : State.values()) {
            for (Verb verb : Verb.values()) {
                assertThat(outcome(state, verb, two.stranger()))
                        .as("%s × %s", state, verb)
                        .isEqualTo(NotFound.class.getSimpleName());
            }
        }
    }

    private static String expected(State state, Verb verb) {
        return switch (state) {
            case DONE, TAKEN_AWAY -> "TaskAlreadyDone";
            case OPEN -> verb == Verb.RELEASE ? "NotClaimed" : "passes";
            case MINE, ON_HOLD -> "passes";
            case SOMEBODY_ELSES ->
                switch (verb) {
                    case OPEN_FORM, ASSIGN, RELEASE -> "passes";
                    case TAKE_OVER -> "InOtherHands";
                    default -> "ClaimedBySomebodyElse";
                };
        };
    }

    /** Tries a verb in a state and takes everything back. */
    private String outcome(State state, Verb verb, Person person) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            bring(state);
            try {
                act(verb, person);
                return "passes";
            } catch (org.backbench.problems.Problem refusal) {
                return refusal.getClass().getSimpleName();
            }
        }));
    }

    private void bring(State state) {
        long task = two.task();
        switch (state) {
            case OPEN -> assertThat(worklist.get(me, task).claimantId()).isNull();
            case MINE -> claims.claim(me, task);
            case ON_HOLD -> claims.hold(me, task, LocalDate.of(2011, 12, 20));
            case SOMEBODY_ELSES -> claims.claim(other, task);
            case DONE -> desk.complete(other, task, COMPLETE);
            case TAKEN_AWAY -> {
                WorkItem item = worklist.get(me, task);
                beans.publishEvent(new TaskClosed(item.taskId(), false));
            }
        }
    }

    private void act(Verb verb, Person person) {
        long task = two.task();
        switch (verb) {
            case OPEN_FORM -> desk.open(person, task);
            case SAVE_DRAFT -> desk.saveDraft(person, task, Map.of("note", "half"));
            case CLAIM -> claims.claim(person, task);
            case RELEASE -> claims.release(person, task);
            case ASSIGN -> claims.assign(person, task, other.id());
            case TAKE_OVER -> claims.takeOver(person, task, null);
            case HOLD -> claims.hold(person, task, LocalDate.of(2011, 12, 20));
            case COMPLETE -> desk.complete(person, task, COMPLETE);
        }
    }
}
