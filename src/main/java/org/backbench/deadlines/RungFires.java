package org.backbench.deadlines;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Fires due rungs, each call in its own transaction: a batch of those that only tell, or that move the flow. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class RungFires {

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
        Taken taken = Taken.of(taking.takePlain(now));
        tell(taken, now);
        return new Sweep(taken.fired().size(), 0, taken.late().size(), 0);
    }

    /** These rungs, which change the flow: their marks, escalations and the steps of the processes commit together. */
    Sweep fireFlow(List<Long> rungIds) {
        Instant now = clock.instant();
        taking.yieldToPeople();
        Taken taken = Taken.of(taking.take(rungIds, now));
        escalations.move(taken.fired(), tell(taken, now));
        int moved = taken.fired().size();
        return new Sweep(moved, moved, taken.late().size(), 0);
    }

    /** Marks what was taken and tells of what fired, in the same order. */
    private List<FiredRung> tell(Taken taken, Instant now) {
        if (!taken.late().isEmpty()) {
            taking.supersede(taken.late());
        }
        if (!taken.fired().isEmpty()) {
            taking.fire(taken.fired(), now);
        }
        List<FiredRung> told = telling.tell(taken.fired(), now);
        List<Long> over =
                told.stream().filter(FiredRung::ends).map(FiredRung::clockId).toList();
        if (!over.isEmpty()) {
            rows.elapse(over, now);
        }
        return told;
    }

    /** What fires of the rungs that were taken, and what comes too late to. */
    private record Taken(List<ClaimedRung> fired, List<ClaimedRung> late) {

        static Taken of(List<ClaimedRung> taken) {
            Map<Boolean, List<ClaimedRung>> parted = taken.stream().collect(partitioningBy(ClaimedRung::superseded));
            return new Taken(Objects.requireNonNull(parted.get(false)), Objects.requireNonNull(parted.get(true)));
        }
    }
}
