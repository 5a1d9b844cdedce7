package org.backbench.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.backbench.people.Person;
import org.backbench.worklist.Desk;
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

    private List<String> atOnce(List<Person> people, long task) throws InterruptedException {
        var start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(people.size())) {
            List<Future<String>> running = people.stream()
                    .map(person -> threads.submit((Callable<String>) () -> {
                        start.await();
                        return send(person, task);
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
