package org.backbench.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.backbench.people.Person;
import org.backbench.worklist.Claims;
import org.backbench.worklist.Desk;
import org.backbench.worklist.WorkFilter;
import org.backbench.worklist.WorkItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Row 12: many send the same task at once; one wins, the others are told so, and the trail has one line. */
class OneWinnerTest extends AtTheDoor {

    private static final int ROUNDS = 3;
    private static final int PEOPLE = 32;

    @Autowired
    Desk desk;

    @Autowired
    Claims claims;

    @Autowired
    ApplicationContext beans;

    @Test
    void exactlyOneOfThirtyTwoCompletesATask() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            TwoBodies two = TwoBodies.in(beans);
            String key = "return-officer@" + two.file().bodyCode();
            List<Person> people = IntStream.range(0, PEOPLE)
                    .mapToObj(n -> n % 2 == 0 ? two.owner() : personWith(this.people, key))
                    .toList();

            List<String> outcomes = atOnce(people, two.task());

            assertThat(outcomes).hasSize(PEOPLE).filteredOn("won"::equals).hasSize(1);
            assertThat(outcomes).filteredOn("TaskAlreadyDone"::equals).hasSize(PEOPLE - 1);
            assertThat(trail(two, "prepare-return")).isEqualTo(1);
            assertThat(two.files().open(two.file(), "certify-return")).hasSize(1);
        }
    }

    @Test
    void exactlyOneOfThirtyTwoClaimsATaskAndTheOthersReadWhoAndWhen() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            TwoBodies two = TwoBodies.in(beans);
            String key = "return-officer@" + two.file().bodyCode();
            List<Person> people = IntStream.range(0, PEOPLE)
                    .mapToObj(n -> personWith(this.people, key))
                    .toList();

            List<String> outcomes = atOnce(people, person -> claim(person, two.task()));

            assertThat(outcomes).hasSize(PEOPLE).filteredOn("won"::equals).hasSize(1);
            assertThat(outcomes).filteredOn("ClaimedBySomebodyElse"::equals).hasSize(PEOPLE - 1);
            assertThat(trail(two, "claim")).isEqualTo(1);
        }
    }

    /** Who asks for the next task gets another one than everybody else who does at the same time. */
    @Test
    void nobodyGetsTheNextTaskThatAnotherGot() throws InterruptedException {
        String key = "return-officer@X" + UUID.randomUUID();
        List<Person> people = IntStream.range(0, PEOPLE)
                .mapToObj(n -> personWith(this.people, key))
                .toList();
        db.sql("""
            insert into work_item (task_id, task, title, case_id, reference, body_code, body_name, fictional,
                                   body_class, region, cycle, stage, role_key, due, opened_at)
            select gen_random_uuid()::text, 'prepare-return', 'Prepare', 6000000000 + n, 'BB-2011-XRACE', 'XRACE',
                   'Race', true, 'X-UA', 'East Midlands', 2011, 'SUBMISSION', :key, date '2011-12-31', now()
            from generate_series(1, :tasks) as n
            """).param("key", key).param("tasks", PEOPLE).update();

        List<String> outcomes = atOnce(people, person -> claims.claimNext(person, WorkFilter.ALL)
                .map(item -> Long.toString(item.id()))
                .orElse("nothing"));

        assertThat(outcomes).hasSize(PEOPLE).doesNotHaveDuplicates().allMatch(outcome -> outcome.matches("\\d+"));
    }

    private String claim(Person person, long task) {
        try {
            claims.claim(person, task);
            return "won";
        } catch (WorkItem.ClaimedBySomebodyElse late) {
            assertThat(late.sentence()).contains("claimed this task on 5 December 2011");
            return "ClaimedBySomebodyElse";
        }
    }

    private List<String> atOnce(List<Person> people, long task) throws InterruptedException {
        return atOnce(people, person -> send(person, task));
    }

    private List<String> atOnce(List<Person> people, Function<Person, String> act) throws InterruptedException {
        var start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(people.size())) {
            List<Future<String>> running = people.stream()
                    .map(person -> threads.submit((Callable<String>) () -> {
                        start.await();
                        return act.apply(person);
                    }))
                    .toList();
            start.countDown();
            return running.stream().map(OneWinnerTest::outcome).toList();
        }
    }

    private String send(Person person, long task) {
        try {
            desk.complete(person, task, Map.of("complete", true));
            return "won";
        } catch (WorkItem.TaskAlreadyDone late) {
            assertThat(late.sentence()).contains("did this on 5 December 2011");
            return "TaskAlreadyDone";
        }
    }

    private static String outcome(Future<String> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            return String.valueOf(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private int trail(TwoBodies two, String action) {
        return db.sql("select count(*) from audit_event where case_id = :case and action = :action")
                .param("case", two.file().id())
                .param("action", action)
                .query(Integer.class)
                .single();
    }
}
