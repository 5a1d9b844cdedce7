package org.backbench.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Fires everything that is due now, in order, until nothing is left. Several nodes may run it at once: each rung fires
 * once. In one of them it is one thread: a second one made a storm a third shorter, and people's pages came four times
 * later meanwhile (benchmark storm).
 */
@Component
class Sweeper {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final int PAGE = 1_000;
    private static final int TRIES = 3;
    /** So many rungs move their flows in one transaction; people may wait for it. */
    private static final int FLOWS = 25;

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
            done = done.plus(batch);
        } while (batch.handled() > 0);
        return done;
    }

    /** The earliest moment at which something is due, or a part of it. */
    private Sweep batch() {
        return attempt(fires::firePlain, "the reminders that are due");
    }

    private Sweep flow() {
        Instant now = clock.instant();
        Sweep done = Sweep.NOTHING;
        var after = SweepRows.Due.BEFORE_ALL;
        List<SweepRows.Due> page = rows.findDueFlow(now, after, PAGE);
        while (!page.isEmpty()) {
            for (List<Long> batch : batches(page)) {
                done = done.plus(together(batch));
            }
            page = rows.findDueFlow(now, page.getLast(), PAGE);
        }
        return done;
    }

    /** In their order; of no case two, since the step of one may call off the other. */
    private static List<List<Long>> batches(List<SweepRows.Due> page) {
        List<List<Long>> batches = new ArrayList<>();
        List<Long> batch = new ArrayList<>();
        Set<Long> cases = new HashSet<>();
        for (SweepRows.Due due : page) {
            if (batch.size() == FLOWS || !cases.add(due.caseId())) {
                batches.add(batch);
                batch = new ArrayList<>();
                cases = new HashSet<>(Set.of(due.caseId()));
            }
            batch.add(due.id());
        }
        batches.add(batch);
        return batches;
    }

    /** In one transaction or, where one of them cannot fire, each in its own. */
    private Sweep together(List<Long> batch) {
        if (batch.size() > 1) {
            try {
                return fires.fireFlow(batch);
            } catch (RuntimeException e) {
                LOG.info("Could not fire {} rungs together: now one by one", batch.size(), e);
            }
        }
        return batch.stream()
                .map(id -> attempt(() -> fires.fireFlow(List.of(id)), "rung " + id))
                .reduce(Sweep.NOTHING, Sweep::plus);
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
