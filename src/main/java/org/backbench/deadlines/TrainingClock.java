package org.backbench.deadlines;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.Calendar;
import org.backbench.calendar.Dates;
import org.backbench.calendar.WorkingDays;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.Outdated;
import org.backbench.problems.Refused;
import org.backbench.workflow.Workflow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The movable clock of training mode. Whatever is due on the way happens in order, each thing at its own time. */
@Service
public class TrainingClock {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingClock.class);

    private final BusinessClock clock;
    private final Calendar calendar;
    private final Rights rights;
    private final Sweeper sweeper;
    private final Workflow workflow;
    private final Moves moves;
    private final ReentrantLock moving = new ReentrantLock();

    TrainingClock(
            BusinessClock clock, Calendar calendar, Rights rights, Sweeper sweeper, Workflow workflow, Moves moves) {
        this.clock = clock;
        this.calendar = calendar;
        this.rights = rights;
        this.sweeper = sweeper;
        this.workflow = workflow;
        this.moves = moves;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Whether this Backbench has a clock that moves. */
    public boolean isMovable() {
        return clock.isMovable();
    }

    /** The next moment at which something is due, as far as the calendar reaches. */
    public Optional<Instant> nextDue() {
        Instant end = calendar.workingDays()
                .lastDay()
                .plusDays(1)
                .atStartOfDay(Dates.LONDON)
                .toInstant();
        return sweeper.nextMoment(now(), end);
    }

    /**
     * Moves the clock and comes back when everything due has happened. Long moves take seconds: a screen calls this
     * from a thread of its own.
     *
     * @param watcher hears when the clock sets out and after each moment at which something was due, in the thread of
     *     the caller; of a refusal it hears nothing
     */
    @Transactional(propagation = Propagation.NEVER)
    public Progress moveTo(Person person, Instant target, Consumer<Progress> watcher) {
        rights.require(person, "move-clock");
        requireReachable(target);
        return alone(() -> {
            clock.requireAhead(target);
            return walk(moves.begin(person, now(), target), watcher);
        });
    }

    /** The move that has not arrived: it is on its way, or a restart cut it short. */
    public Optional<MoveUnderWay> underWay() {
        return clock.isMovable() ? moves.underWay() : Optional.empty();
    }

    /**
     * Goes on with the move that a restart cut short, and comes back when it has arrived; empty where none was.
     *
     * @param watcher as of {@link #moveTo}
     */
    @Transactional(propagation = Propagation.NEVER)
    public Optional<Progress> goOn(Consumer<Progress> watcher) {
        return alone(() -> moves.goOn(now()).map(left -> walk(left, watcher)));
    }

    private <T> T alone(Supplier<T> move) {
        if (!moving.tryLock()) {
            throw new AlreadyMoving();
        }
        try {
            return move.get();
        } finally {
            moving.unlock();
        }
    }

    private Progress walk(MoveUnderWay move, Consumer<Progress> watcher) {
        Instant target = move.target();
        watcher.accept(new Progress(now(), target, move.fired(), sweeper.toCome(target), 0));
        Sweep done = Sweep.fired(move.fired()).then(drain(sweeper.sweep()));
        Optional<Instant> next = sweeper.nextMoment(now(), target);
        while (next.isPresent()) {
            requireRunning();
            clock.moveTo(next.get());
            done = done.then(happen());
            moves.came(done.fired());
            watcher.accept(new Progress(now(), target, done.fired(), sweeper.toCome(target), done.failed()));
            next = sweeper.nextMoment(now(), target);
        }
        clock.moveTo(target);
        done = done.then(drain(sweeper.sweep()));
        moves.arrived();
        Progress end = new Progress(target, target, done.fired(), 0, done.failed());
        watcher.accept(end);
        return end;
    }

    /** The service that stops interrupts the thread: what is left is done after the next start. */
    private static void requireRunning() {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("The training clock was stopped on its way");
        }
    }

    /** Fires what is due now and, where that moved the flow, lets the engine do what follows. */
    private Sweep happen() {
        Sweep swept = sweeper.sweep();
        return swept.steps() > 0 ? drain(swept) : swept;
    }

    /** Lets the engine work and the sweep fire until neither has anything left. */
    private Sweep drain(Sweep before) {
        Sweep done = before;
        while (runDueJobs() > 0) {
            done = done.then(sweeper.sweep());
        }
        return done;
    }

    /** A job that fails is the engine's to try again; it must not stop the clock half way. */
    private int runDueJobs() {
        try {
            return workflow.runDueJobs();
        } catch (RuntimeException e) {
            LOG.warn("A job of the engine failed while the training clock moved", e);
            return 0;
        }
    }

    private void requireReachable(Instant target) {
        if (!clock.isMovable()) {
            throw new SystemTime();
        }
        WorkingDays known = calendar.workingDays();
        Instant end = known.lastDay().plusDays(1).atStartOfDay(Dates.LONDON).toInstant();
        if (!target.isBefore(end)) {
            throw new BeyondTheCalendar(known);
        }
    }

    /** In production the time is the time. */
    public static final class SystemTime extends Refused {
        SystemTime() {
            super("This Backbench runs in production: its clock is the system's and cannot be moved.");
        }
    }

    /** One move at a time. */
    public static final class AlreadyMoving extends Outdated {
        AlreadyMoving() {
            super("The clock is already on its way. Wait until it has arrived and look where it stands.");
        }
    }

    /** Past the bank holidays that are known nothing could be counted. */
    public static final class BeyondTheCalendar extends Refused {
        BeyondTheCalendar(WorkingDays calendar) {
            super("The calendar of bank holidays ends on %s. Choose a day up to then."
                    .formatted(Dates.day(calendar.lastDay())));
        }
    }
}
