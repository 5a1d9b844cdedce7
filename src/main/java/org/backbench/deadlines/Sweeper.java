package org.backbench.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.backbench.audit.Origin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fires everything that is due now, in order, until nothing is left. Several may run at once: each rung fires once. */
@Component
class Sweeper {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final int PAGE = 1_000;
    private static final int TRIES = 3;

    private final RungFires fires;
    private final SweepRows rows;
    private final Clock clock;

    Sweeper(RungFires fires, SweepRows rows, Clock clock) {
        this.fires = fires;
        this.rows = rows;
        this.clock = clock;
    }

    /** A rung that fails is tried again a few times; one that still fails stays due for the next sweep. */
    Sweep sweep() {
        Sweep pass = sweepOnce();
        Sweep done = pass;
        for (int tries = 1;
                pass.steps() > 0 || (pass.failed() > 0 && tries < TRIES);
                tries += pass.steps() > 0 ? 0 : 1) {
            pass = sweepOnce();
            done = done.then(pass);
        }
        return done;
    }

    private Sweep sweepOnce() {
        return plain().plus(flow());
    }

    private Sweep plain() {
        Sweep done = Sweep.NOTHING;
        Sweep batch;
        do {
            batch = batch();
            if (batch.handled() == TakingRows.BATCH) {
                batch = batch.plus(crowd());
            }
            done = done.plus(batch);
        } while (batch.handled() > 0);
        return done;
    }

    /** The earliest moment at which something is due, or a part of it. */
    private Sweep batch() {
        return attempt(fires::firePlain, "the reminders that are due");
    }

    /** What else is due at a crowded moment, by two at once: no rung of a later one is taken while one of it waits. */
    private Sweep crowd() {
        Origin origin = Origin.current();
        CompletableFuture<Sweep> other = CompletableFuture.supplyAsync(
                () -> {
                    Origin.enter(origin.door(), origin.address());
                    return fullBatches();
                },
                task -> Thread.ofPlatform().name("sweep").start(task));
        Sweep mine = fullBatches();
        return mine.plus(other.join());
    }

    private Sweep fullBatches() {
        Sweep done = Sweep.NOTHING;
        Sweep batch;
        do {
            batch = batch();
            done = done.plus(batch);
        } while (batch.handled() == TakingRows.BATCH);
        return done;
    }

    private Sweep flow() {
        Instant now = clock.instant();
        Sweep done = Sweep.NOTHING;
        var after = SweepRows.Due.BEFORE_ALL;
        List<SweepRows.Due> page = rows.findDueFlow(now, after, PAGE);
        while (!page.isEmpty()) {
            for (SweepRows.Due due : page) {
                done = done.plus(attempt(() -> fires.fireFlow(due.id()), "rung " + due.id()));
            }
            page = rows.findDueFlow(now, page.getLast(), PAGE);
        }
        return done;
    }

    /** One bad rung must not keep the others from firing. */
    private static Sweep attempt(Supplier<Sweep> fire, String what) {
        try {
            return fire.get();
        } catch (RuntimeException e) {
            LOG.warn("Could not fire {}; it stays due", what, e);
            return Sweep.FAILURE;
        }
    }

    /** The next moment after one and up to another at which something is due. */
    Optional<Instant> nextMoment(Instant after, Instant until) {
        return rows.findNextMoment(after, until);
    }

    int toCome(Instant until) {
        return rows.countToCome(until);
    }
}
