package org.backbench.deadlines;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops all ladders of a body for a reason, a flood or a bereavement, and lets them go on. */
@Service
@Transactional
public class BodyStops {

    private static final String RIGHT = "stop-body";

    private final BodyStopRows rows;
    private final MovingRows clocks;
    private final ClockMoving moving;
    private final Ladders ladders;
    private final OfficeDeeds deeds;
    private final Clock clock;

    BodyStops(
            BodyStopRows rows, MovingRows clocks, ClockMoving moving, Ladders ladders, OfficeDeeds deeds, Clock clock) {
        this.rows = rows;
        this.clocks = clocks;
        this.moving = moving;
        this.ladders = ladders;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** The stops that hold now, by body. */
    @Transactional(readOnly = true)
    public Page<BodyStop> running(Person person, @Nullable String after, int limit) {
        deeds.require(person, RIGHT);
        return Page.of(rows.findRunning(after == null ? "" : after, limit + 1), limit, BodyStop::body);
    }

    /** The stop that holds for a body; for services and screens that have found its case for the person. */
    @Transactional(readOnly = true)
    public Optional<BodyStop> of(String bodyCode) {
        return rows.findRunning(bodyCode);
    }

    /** Stops every running clock of the body; those that start later begin paused. How many stand still. */
    public int stop(Person person, String bodyCode, String reason) {
        deeds.require(person, RIGHT, reason);
        deeds.requireBody(bodyCode);
        ladders.edited();
        if (!rows.insert(bodyCode, reason.strip(), person.name(), clock.instant())) {
            throw new StandsStill();
        }
        List<LedgerClock> running = clocks.lockOfBody(bodyCode);
        if (!running.isEmpty()) {
            moving.pause(running, MovingRows.Hold.HALTED, new ClockMoving.Deed(person.name(), reason.strip()));
        }
        deeds.record(person, "stop-body", bodyCode, reason.strip());
        return running.size();
    }

    /** Lets the clocks of the body go on; each has what it had left. How many go on. */
    public int lift(Person person, String bodyCode, String reason) {
        deeds.require(person, RIGHT, reason);
        deeds.requireBody(bodyCode);
        ladders.edited();
        if (!rows.lift(bodyCode, person.name(), clock.instant())) {
            throw new Runs();
        }
        List<LedgerClock> halted =
                clocks.lockOfBody(bodyCode).stream().filter(LedgerClock::halted).toList();
        if (!halted.isEmpty()) {
            moving.resume(halted, MovingRows.Hold.HALTED, new ClockMoving.Deed(person.name(), reason.strip()));
        }
        deeds.record(person, "lift-stop", bodyCode, reason.strip());
        return halted.size();
    }

    /** A body is stopped once at a time. */
    public static final class StandsStill extends Refused {
        StandsStill() {
            super("The ladders of this body stand still already.");
        }
    }

    /** Only a stop can be lifted. */
    public static final class Runs extends Refused {
        Runs() {
            super("The ladders of this body are not stopped.");
        }
    }
}
