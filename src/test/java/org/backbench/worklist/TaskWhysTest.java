package org.backbench.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.backbench.BackbenchTest;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.Problem;
import org.backbench.problems.Why;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever asks why he cannot do something with a task reads what he would read on trying. */
@BackbenchTest
class TaskWhysTest {

    private static final AtomicLong CASES = new AtomicLong(4_200_000_000L);

    /** In whose hands a task is. */
    enum Hands {
        NOBODY,
        ONES_OWN,
        A_COLLEAGUE,
        DONE
    }

    /** Two kinds that check nothing, one that checks what was done before. */
    enum Kind {
        DECIDE_PLAN,
        VERIFY_ACTION,
        SCORE_KLOES;

        String task() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    @Autowired
    Claims claims;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @BeforeProperty
    void wire() throws Exception {
        new TestContextManager(TaskWhysTest.class).prepareTestInstance(this);
    }

    @Property(tries = 300)
    void explanationAndDecisionNeverDisagree(
            @ForAll @Size(max = 3) List<Role> others,
            @ForAll Role role,
            @ForAll Kind kind,
            @ForAll Hands hands,
            @ForAll boolean ownHand,
            @ForAll TaskVerb verb) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            String key = role.at("XWHY");
            List<String> keys = new ArrayList<>(List.of(key));
            others.forEach(other -> keys.add(other.at("XOTHER")));
            Person person = personWith(people, keys.toArray(String[]::new));
            Person colleague = personWith(people, key);
            long task = task(kind, key, hands, person, colleague, ownHand);

            Optional<String> said =
                    Optional.ofNullable(claims.against(person, task).get(verb)).map(Why::code);

            assertThat(said).isEqualTo(tried(person, verb, task, colleague));
        });
    }

    private long task(Kind kind, String key, Hands hands, Person person, Person colleague, boolean ownHand) {
        long sameCase = CASES.incrementAndGet();
        Tray.task(db, "report-progress", key)
                .with("case", sameCase)
                .with("subject", 7L)
                .doneBy(ownHand ? person.id() : colleague.id(), null);
        Tray tray = Tray.task(db, kind.task(), key).with("case", sameCase).with("subject", 7L);
        if (hands == Hands.DONE) {
            return tray.doneBy(colleague.id(), null);
        }
        long task = tray.open();
        if (hands != Hands.NOBODY) {
            db.sql("update work_item set claimed_by = ?, claimed_at = timestamptz '2011-12-02 09:00Z' where id = ?")
                    .params(hands == Hands.ONES_OWN ? person.id() : colleague.id(), task)
                    .update();
        }
        return task;
    }

    /** What trying is refused with; that a task is not for the colleague it is given to is another matter. */
    private Optional<String> tried(Person person, TaskVerb verb, long task, Person colleague) {
        try {
            switch (verb) {
                case CLAIM -> claims.claim(person, task);
                case TAKE_OVER -> claims.takeOver(person, task, claimedAt(task));
                case COMPLETE -> claims.requireUndone(person, claims.takeToDo(person, task));
                case HOLD -> claims.hold(person, task, LocalDate.of(2011, 12, 20));
                case RELEASE -> claims.release(person, task);
                case ASSIGN -> claims.assign(person, task, colleague.id());
            }
            return Optional.empty();
        } catch (FourEyes.OtherHandNeeded | FourEyes.SameHand to) {
            return verb == TaskVerb.ASSIGN ? Optional.empty() : Optional.of(to.code());
        } catch (Problem refusal) {
            return Optional.of(refusal.code());
        }
    }

    private Instant claimedAt(long task) {
        Instant at = db.sql("select coalesce(claimed_at, opened_at) from work_item where id = ?")
                .param(task)
                .query(java.sql.Timestamp.class)
                .single()
                .toInstant();
        return Objects.requireNonNull(at);
    }
}
