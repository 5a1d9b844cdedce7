package org.backbench.ui.programme;

import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.backbench.deadlines.Progress;
import org.backbench.deadlines.RungsFired;
import org.backbench.deadlines.TrainingClock;
import org.backbench.people.Person;
import org.backbench.problems.Problem;
import org.backbench.ui.shell.Changes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Moves the training clock in the background: a screen shows how far it is, may be left, and finds it again. */
@Component
class ClockMover {

    private static final Logger LOG = LoggerFactory.getLogger(ClockMover.class);

    /** So long a person waits for a short move to arrive before he sees the progress of a long one. */
    private static final long AT_ONCE_MILLIS = 600;

    private static final long TO_STOP_SECONDS = 5;

    private final TrainingClock clock;
    private final Changes changes;
    private final AtomicReference<@Nullable ClockMove> last = new AtomicReference<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("clock-", 0).factory());

    ClockMover(TrainingClock clock, Changes changes) {
        this.clock = clock;
        this.changes = changes;
    }

    /** A move that the last stop of the service cut short goes on by itself. */
    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        clock.underWay().ifPresent(left -> {
            LOG.info("The training clock goes on to {}, where it was on its way before the restart", left.target());
            last.set(ClockMove.resumed(left, clock.now()));
            threads.submit(() -> arrive(left.target(), () -> clock.goOn(this::heard)
                    .orElseGet(() -> new Progress(left.target(), left.target(), left.fired(), 0, 0))));
        });
    }

    /** The move that is under way or, when none is, the last one since the service started. */
    Optional<ClockMove> last() {
        return Optional.ofNullable(last.get());
    }

    boolean isMoving() {
        return last().filter(move -> !move.over()).isPresent();
    }

    /** Sets the clock going; how far it came at once. A refusal, however late, comes back as the problem it is. */
    Progress move(Person person, Instant target) {
        Instant from = clock.now();
        CountDownLatch begun = new CountDownLatch(1);
        Future<Progress> moving = threads.submit(() -> run(person, from, target, begun));
        try {
            begun.await();
            return moving.get(AT_ONCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return last().map(ClockMove::progress).orElseGet(() -> new Progress(from, target, 0, 0, 0));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Problem refusal ? refusal : new IllegalStateException(e.getCause());
        }
    }

    private Progress run(Person person, Instant from, Instant target, CountDownLatch begun) {
        ClockMove before = last.get();
        boolean alone = (before == null || before.over())
                && last.compareAndSet(before, ClockMove.begun(person.name(), from, target));
        try {
            return arrive(
                    target,
                    () -> clock.moveTo(person, target, progress -> {
                        begun.countDown();
                        heard(progress);
                    }));
        } catch (Problem refusal) {
            if (alone) {
                last.set(before);
            }
            throw refusal;
        } finally {
            begun.countDown();
        }
    }

    private Progress arrive(Instant target, Supplier<Progress> way) {
        try {
            Progress end = way.get();
            last.updateAndGet(move -> move == null ? null : move.at(end).ended(null));
            return end;
        } catch (Problem refusal) {
            throw refusal;
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                LOG.info("The training clock goes on to {} after the next start", target);
            } else {
                LOG.error("The training clock stopped on its way to {}", target, e);
            }
            last.updateAndGet(move -> move == null ? null : move.ended("It stopped on its way. Move it again."));
            throw e;
        } finally {
            changes.happened();
        }
    }

    private void heard(Progress progress) {
        last.updateAndGet(move -> move == null || move.over() ? move : move.at(progress));
        changes.happened();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(RungsFired fired) {
        last.updateAndGet(move -> move == null || move.over() ? move : move.then(fired.rungs()));
    }

    @PreDestroy
    void stop() throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(TO_STOP_SECONDS, TimeUnit.SECONDS);
    }
}
