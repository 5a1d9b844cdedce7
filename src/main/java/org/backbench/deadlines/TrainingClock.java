package org.backbench.deadlines;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
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
    private final MoveTrail trail;
    private final ReentrantLock moving = new ReentrantLock();

    TrainingClock(
            BusinessClock clock,
            Calendar calendar,
            Rights rights,
            Sweeper sweeper,
            Workflow workflow,
            MoveTrail trail) {
        this.clock = clock;
        this.calendar = calendar;
        this.rights = rights;
        this.sweeper = sweeper;
        this.workflow = workflow;
        this.trail = trail;
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
     * @param watcher hears after each moment at which something was due, in the thread of the caller
     */
    @Transactional(propagation = Propagation.NEVER)
    public Progress moveTo(Person person, Instant target, Consumer<Progress> watcher) {
        rights.require(person, "move-clock");
        requireReachable(target);
        if (!moving.tryLock()) {
            throw new AlreadyMoving();
        }
        try {
            return walk(person, target, watcher);
        } finally {
            moving.unlock();
        }
    }

    private Progress walk(Person person, Instant target, Consumer<Progress> watcher) {
        clock.requireAhead(target);
        trail.record(person, now(), target);
        Sweep done = drain(sweeper.sweep());
        Optional<Instant> next = sweeper.nextMoment(now(), target);
        while (next.isPresent()) {
            clock.moveTo(next.get());
            done = done.then(happen());
            watcher.accept(new Progress(now(), target, done.fired(), sweeper.toCome(target), done.failed()));
            next = sweeper.nextMoment(now(), target);
        }
        clock.moveTo(target);
        done = done.then(drain(sweeper.sweep()));
        Progress end = new Progress(target, target, done.fired(), 0, done.failed());
        watcher.accept(end);
        return end;
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
