package org.backbench.deadlines;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final SweepRows rows;
    private final TakingRows taking;
    private final Escalations escalations;
    private final FireTelling telling;
    private final Clock clock;

    RungFires(SweepRows rows, TakingRows taking, Escalations escalations, FireTelling telling, Clock clock) {
        this.rows = rows;
        this.taking = taking;
        this.escalations = escalations;
        this.telling = telling;
        this.clock = clock;
    }

    /** As many rungs that change no flow as are looked after in one go. */
    Sweep firePlain() {
        Instant now = clock.instant();
        taking.yieldToPeople();
        Map<Boolean, List<ClaimedRung>> taken =
                taking.takePlain(now).stream().collect(partitioningBy(ClaimedRung::superseded));
        List<ClaimedRung> late = Objects.requireNonNull(taken.get(true));
        List<ClaimedRung> fired = Objects.requireNonNull(taken.get(false));
        if (!late.isEmpty()) {
            taking.supersede(late);
        }
        if (!fired.isEmpty()) {
            taking.fire(fired, now);
        }
        List<Long> over = telling.tell(fired, now).stream()
                .filter(FiredRung::ends)
                .map(FiredRung::clockId)
                .toList();
        if (!over.isEmpty()) {
            rows.elapse(over, now);
        }
        return new Sweep(fired.size(), 0, late.size(), 0);
    }

    /** One rung that changes the flow: its mark, its escalation and the step of the process commit together. */
    Sweep fireFlow(long rungId) {
        Instant now = clock.instant();
        taking.yieldToPeople();
        Optional<ClaimedRung> claimed = taking.take(rungId, now);
        if (claimed.isEmpty()) {
            return Sweep.NOTHING;
        }
        ClaimedRung rung = claimed.get();
        if (rung.superseded()) {
            taking.supersede(List.of(rung));
            return new Sweep(0, 0, 1, 0);
        }
        taking.fire(List.of(rung), now);
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
