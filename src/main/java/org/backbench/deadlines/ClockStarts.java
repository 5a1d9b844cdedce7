package org.backbench.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backbench.calendar.Dates;
import org.springframework.stereotype.Component;

/** Plans clocks with the ladders and the calendar in force, and writes each in one statement. */
@Component
class ClockStarts {

    private static final int TRIES = 3;

    private final ClockRows rows;
    private final ClockKinds kinds;
    private final Ladders ladders;
    private final Clock clock;

    ClockStarts(ClockRows rows, ClockKinds kinds, Ladders ladders, Clock clock) {
        this.rows = rows;
        this.kinds = kinds;
        this.ladders = ladders;
        this.clock = clock;
    }

    /** A start that meets an edit of calendar or ladder is planned again. */
    long start(NewClock started) {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<Long> id = rows.start(plan(started), reason(started), clock.instant(), LocalDate.now(clock));
            if (id.isPresent()) {
                return id.get();
            }
            rows.lockRunning(started.kind(), started.caseId(), started.subject())
                    .filter(running -> started.task() == null)
                    .ifPresent(running -> {
                        throw new LedgerClock.AlreadyRunning(running);
                    });
            ladders.forget();
        }
        throw new IllegalStateException("The clock could not be written: " + started);
    }

    private ClockRows.Planned plan(NewClock started) {
        Ladders.Edition edition = ladders.edition();
        ClockKind kind = kinds.get(started.kind());
        LocalDate from = started.from() == null ? LocalDate.now(clock) : started.from();
        Ladder ladder = ladders.latest(kind.ladder());
        var dating = new Ladder.Dating(from, started.due(), 0, edition.calendar(), clock.instant());
        List<PlannedRung> rungs = ladder.plan(started.parties(), started.priority(), dating, kinds::leadOf);
        return new ClockRows.Planned(started, kind, ladder, from, rungs, edition.number());
    }

    private static String reason(NewClock started) {
        String due = "Due " + Dates.day(started.due()) + ".";
        return started.slid() == null ? due : due + " " + started.slid();
    }

    /** The rungs of a clock that begins its ladder anew for another day. */
    List<PlannedRung> planAnew(LedgerClock running, LocalDate newDue) {
        Ladder ladder = ladders.get(running.ladder(), running.ladderVersion());
        Instant now = clock.instant();
        var dating = new Ladder.Dating(
                running.countedFrom(), newDue, 0, ladders.edition().calendar(), now);
        List<PlannedRung> rungs = ladder.plan(running.parties(), running.priority(), dating, kinds::leadOf);
        return running.pausedOn() == null
                ? rungs
                : rungs.stream().map(PlannedRung::held).toList();
    }
}
