package org.backbench.deadlines;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.backbench.calendar.Dates;
import org.backbench.calendar.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Pauses, resumes and moves running clocks, many at once. What has fired stays; what is to come moves with the due day,
 * within the same round, so that no rung fires twice.
 */
@Component
class ClockMoving {

    /** An entry for the ledgers of clocks: who did it and why. */
    record Deed(String by, String reason) {}

    private final MovingRows rows;
    private final Ladders ladders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClockMoving(MovingRows rows, Ladders ladders, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.ladders = ladders;
        this.events = events;
        this.clock = clock;
    }

    void pause(List<LedgerClock> clocks, MovingRows.Hold hold, Deed deed) {
        List<Long> ids = ids(clocks);
        rows.pause(ids, hold, LocalDate.now(clock));
        rows.insertEvents(ids, "pause", clock.instant(), deed.by(), deed.reason());
    }

    /** Lets clocks go on; each that stood still for no other reason is due so many working days later. */
    void resume(List<LedgerClock> clocks, MovingRows.Hold hold, Deed deed) {
        LocalDate today = LocalDate.now(clock);
        WorkingDays calendar = ladders.edition().calendar();
        clocks.stream()
                .filter(one -> !(one.waiting() && one.halted()))
                .collect(groupingBy(one -> one.pausedFor(today, calendar)))
                .forEach((days, some) -> move(some, days, deed.reason()));
        List<Long> ids = ids(clocks);
        rows.resume(ids, hold);
        rows.insertEvents(ids, "resume", clock.instant(), deed.by(), deed.reason());
    }

    /** Makes clocks due so many working days later through no fault of those who owe them. */
    void slide(List<LedgerClock> clocks, int days, Deed deed) {
        move(clocks, days, deed.reason());
        List<Long> ids = ids(clocks);
        rows.setWhy(ids, deed.reason());
        rows.insertEvents(ids, "slide", clock.instant(), deed.by(), deed.reason());
    }

    private void move(List<LedgerClock> clocks, int days, String reason) {
        if (days <= 0 || clocks.isEmpty()) {
            return;
        }
        WorkingDays calendar = ladders.edition().calendar();
        List<MovedClock> moved = clocks.stream()
                .map(one -> moved(one, calendar.plus(one.due(), days), reason))
                .toList();
        rows.updateDues(moved, days);
        Map<Long, LedgerClock> byId = clocks.stream().collect(toMap(LedgerClock::id, Function.identity()));
        rows.moveRungs(rows.findOpenRungs(byId.keySet()).stream()
                .map(rung -> later(rung, Objects.requireNonNull(byId.get(rung.clockId())), days, calendar))
                .toList());
        events.publishEvent(new ClocksMoved(moved));
    }

    private MovingRows.RungMove later(MovingRows.OpenRung open, LedgerClock of, int days, WorkingDays calendar) {
        LadderRung rung = ladders.get(of.ladder(), open.ladderVersion()).rung(open.code());
        LocalDate day = rung.later(open.dueOn(), calendar.plus(of.due(), days), days, calendar);
        return new MovingRows.RungMove(open.clockId(), open.code(), open.ladderVersion(), day, rung.moment(day), null);
    }

    static MovedClock moved(LedgerClock one, LocalDate to, String reason) {
        return new MovedClock(one.id(), one.kind(), one.caseId(), one.subject(), one.taskId(), one.due(), to, reason);
    }

    int workingDays(LocalDate from, LocalDate to) {
        return ladders.edition().calendar().between(from, to);
    }

    private static List<Long> ids(Collection<LedgerClock> clocks) {
        return clocks.stream().map(LedgerClock::id).toList();
    }

    /** 1 working day later than first agreed, because … */
    static String because(int days, String why) {
        return "The day is %s later than it was, because %s.".formatted(Dates.workingDays(days), why);
    }
}
