package org.backbench.cases;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.backbench.deadlines.ClockMoved;
import org.backbench.people.People;
import org.backbench.people.Role;
import org.backbench.worklist.Covers;
import org.backbench.worklist.Notices;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the queues right: twice a minute it compares them with the engine, repairs and reports what differs, and gives
 * back what deputies had for people who are there again. A run looks at a bounded number of tasks and the next one goes
 * on behind them.
 */
@Component
class TaskCare implements SmartLifecycle {

    /** What a run has put right. */
    record Repaired(int restored, int removed) {

        boolean any() {
            return restored + removed > 0;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(TaskCare.class);
    private static final int BATCH = 5_000;
    private static final int BATCHES = 20;

    private final TaskDrift drift;
    private final Covers covers;
    private final Notices notices;
    private final People people;
    private final Duration every;
    private String after = "";
    private @Nullable ScheduledExecutorService pace;

    TaskCare(
            TaskDrift drift,
            Covers covers,
            Notices notices,
            People people,
            @Value("${backbench.task-care:PT30S}") Duration every) {
        this.drift = drift;
        this.covers = covers;
        this.notices = notices;
        this.people = people;
        this.every = every;
    }

    /** Looks at the next tasks and puts right what differs. */
    synchronized Repaired run() {
        int restored = 0;
        int removed = 0;
        for (int batch = 0; batch < BATCHES; batch++) {
            TaskDrift.Found found = drift.look(after, BATCH);
            restored += count(found.missing(), drift::restore);
            removed += count(found.orphans(), drift::remove);
            after = found.next() == null ? "" : found.next();
            if (after.isEmpty()) {
                break;
            }
        }
        var repaired = new Repaired(restored, removed);
        if (repaired.any()) {
            report(repaired);
        }
        return repaired;
    }

    /** One task that cannot be put right must not keep the others from it. */
    private static int count(List<String> tasks, Predicate<String> repair) {
        int done = 0;
        for (String task : tasks) {
            try {
                done += repair.test(task) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.warn("Could not put task {} right; the next run tries again", task, e);
            }
        }
        return done;
    }

    private void report(Repaired repaired) {
        String sentence =
                ("The queues and the process engine did not agree: %d tasks were missing and are back, %d stood"
                                + " there without a process and are gone. The trail names each, by “%s”.")
                        .formatted(repaired.restored, repaired.removed, TaskDrift.ACTOR);
        LOG.warn(sentence);
        people.holding(Role.PROGRAMME_OFFICE.at("OEP")).forEach(person -> notices.tell(person, sentence));
    }

    @EventListener(ClockMoved.class)
    void handBack() {
        covers.handBack();
    }

    private void care() {
        try {
            covers.handBack();
            run();
        } catch (RuntimeException e) {
            LOG.warn("Could not look after the queues; the next run tries again", e);
        }
    }

    @Override
    public synchronized void start() {
        if (every.isPositive()) {
            ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("task-care").factory());
            started.scheduleWithFixedDelay(this::care, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
            pace = started;
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = pace;
        if (running != null) {
            running.shutdownNow();
            pace = null;
        }
    }

    @Override
    public boolean isRunning() {
        return pace != null;
    }
}
