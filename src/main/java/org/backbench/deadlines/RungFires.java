package org.backbench.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Fires due rungs, each call in its own transaction: a batch of those that only tell, or one that moves the flow. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class RungFires {

    private static final Logger LOG = LoggerFactory.getLogger(RungFires.class);
    static final int BATCH = 1_000;

    private final SweepRows rows;
    private final Escalations escalations;
    private final FireTelling telling;
    private final Clock clock;

    RungFires(SweepRows rows, Escalations escalations, FireTelling telling, Clock clock) {
        this.rows = rows;
        this.escalations = escalations;
        this.telling = telling;
        this.clock = clock;
    }

    /** Up to a thousand rungs that change no flow. */
    Sweep firePlain() {
        Instant now = clock.instant();
        rows.yieldToPeople();
        List<SweepRows.ClaimedRung> claimed = rows.firePlain(now, BATCH);
        List<SweepRows.ClaimedRung> fired =
                claimed.stream().filter(rung -> !rung.superseded()).toList();
        List<Long> over = telling.tell(fired, now).stream()
                .filter(FiredRung::ends)
                .map(FiredRung::clockId)
                .toList();
        if (!over.isEmpty()) {
            rows.elapse(over, now);
        }
        return new Sweep(fired.size(), 0, claimed.size() - fired.size(), 0);
    }

    /** One rung that changes the flow: its mark, its escalation and the step of the process commit together. */
    Sweep fireFlow(long rungId) {
        Instant now = clock.instant();
        rows.yieldToPeople();
        Optional<SweepRows.ClaimedRung> claimed = rows.fire(rungId, now);
        if (claimed.isEmpty()) {
            return Sweep.NOTHING;
        }
        SweepRows.ClaimedRung rung = claimed.get();
        if (rung.superseded()) {
            return new Sweep(0, 0, 1, 0);
        }
        FiredRung fired = telling.tell(List.of(rung), now).getFirst();
        if (fired.ends()) {
            rows.elapse(List.of(fired.clockId()), now);
        }
        boolean heard = rung.isEscalation() ? escalations.open(rung, fired) : escalations.send(rung, Map.of());
        if (!heard) {
            LOG.warn("No process of case {} waits for {} of clock {}", rung.caseId(), rung.flow(), rung.clockId());
        }
        return new Sweep(1, 1, 0, 0);
    }
}
