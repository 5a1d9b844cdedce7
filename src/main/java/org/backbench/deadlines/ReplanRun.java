package org.backbench.deadlines;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backbench.calendar.WorkingDays;
import org.backbench.paging.After;
import org.backbench.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Goes through the running clocks that an edit touches, a page at a time, and shows or writes what moves. */
@Component
class ReplanRun {

    static final int PAGE = 2_000;

    private final ReplanRows rows;
    private final MovingRows moving;
    private final Ladders ladders;
    private final ClockKinds kinds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReplanRun(
            ReplanRows rows,
            MovingRows moving,
            Ladders ladders,
            ClockKinds kinds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.moving = moving;
        this.ladders = ladders;
        this.kinds = kinds;
        this.events = events;
        this.clock = clock;
    }

    /** The next clocks after an id that the edit may touch. */
    @FunctionalInterface
    interface Touched {

        List<LedgerClock> after(long id, int limit);
    }

    /** An edit of the calendar touches what lies on or behind the first day that changes, and days that follow it. */
    Touched from(LocalDate day) {
        return (id, limit) -> rows.findRunningFrom(day.minusDays(10), id, limit);
    }

    Touched on(String ladder) {
        return (id, limit) -> rows.findRunningOn(ladder, id, limit);
    }

    Replanning replanning(WorkingDays calendar, @Nullable Ladder edited) {
        return new Replanning(
                ladders.edition().calendar(),
                calendar,
                open -> ladders.get(open.ladder(), open.ladderVersion()).rung(open.code()),
                edited,
                this::planned,
                clock.instant());
    }

    private List<PlannedRung> planned(LedgerClock one, Ladder ladder, Ladder.Dating dating) {
        return ladder.plan(one.parties(), one.priority(), dating, kinds::leadOf);
    }

    EditPreview preview(Touched touched, Replanning replanning, @Nullable String after, int limit) {
        long behind = after == null ? 0 : After.id(after);
        int clocks = 0;
        int rungs = 0;
        int most = 0;
        List<Replanned> shown = new ArrayList<>();
        List<LedgerClock> page = touched.after(0, PAGE);
        while (!page.isEmpty()) {
            for (Replanning.Plan plan : changes(page, replanning)) {
                Replanned seen = plan.seen();
                clocks++;
                rungs += seen.rungs().size();
                most = Math.max(most, farthest(seen));
                if (seen.clockId() > behind && shown.size() <= limit) {
                    shown.add(seen);
                }
            }
            page = touched.after(page.getLast().id(), PAGE);
        }
        return new EditPreview(clocks, rungs, most, Page.of(shown, limit, one -> "~" + one.clockId()));
    }

    private static int farthest(Replanned seen) {
        int due = Math.abs(seen.workingDays());
        return seen.rungs().stream()
                .mapToInt(rung -> Math.abs(rung.workingDays()))
                .reduce(due, Math::max);
    }

    /** Writes the edit into the clocks; how many moved. */
    int apply(Touched touched, Replanning replanning, ClockMoving.Deed deed) {
        int moved = 0;
        List<LedgerClock> page = touched.after(0, PAGE);
        while (!page.isEmpty()) {
            rows.lock(page.stream().map(LedgerClock::id).toList());
            List<Replanning.Plan> all = plans(page, replanning);
            moving.moveRungs(all.stream().flatMap(plan -> plan.moved().stream()).toList());
            List<Replanning.Plan> plans =
                    all.stream().filter(Replanning.Plan::changes).toList();
            write(plans, deed);
            Ladder edited = replanning.edited();
            if (edited != null) {
                add(plans, edited.version());
                rows.setLadderVersion(page.stream().map(LedgerClock::id).toList(), edited.version());
            }
            moved += plans.size();
            page = touched.after(page.getLast().id(), PAGE);
        }
        return moved;
    }

    private List<Replanning.Plan> plans(List<LedgerClock> page, Replanning replanning) {
        Map<Long, List<ReplanRows.RungOfRound>> rounds =
                rows.findRungs(page.stream().map(LedgerClock::id).toList()).stream()
                        .collect(groupingBy(ReplanRows.RungOfRound::clockId));
        return page.stream()
                .map(one -> replanning.of(one, rounds.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private List<Replanning.Plan> changes(List<LedgerClock> page, Replanning replanning) {
        return plans(page, replanning).stream().filter(Replanning.Plan::changes).toList();
    }

    private void write(List<Replanning.Plan> plans, ClockMoving.Deed deed) {
        List<Long> ids = plans.stream().map(plan -> plan.clock().id()).toList();
        if (ids.isEmpty()) {
            return;
        }
        drop(plans);
        List<MovedClock> dues = plans.stream()
                .filter(plan -> !plan.seen().due().equals(plan.seen().newDue()))
                .map(plan -> ClockMoving.moved(plan.clock(), plan.seen().newDue(), deed.reason()))
                .toList();
        if (!dues.isEmpty()) {
            moving.updateDues(dues, 0);
            events.publishEvent(new ClocksMoved(dues));
        }
        moving.insertEvents(ids, "edit", clock.instant(), deed.by(), deed.reason());
    }

    private void drop(List<Replanning.Plan> plans) {
        List<Long> clocks = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        plans.forEach(plan -> plan.gone().forEach(code -> {
            clocks.add(plan.clock().id());
            codes.add(code);
        }));
        if (!codes.isEmpty()) {
            rows.dropRungs(clocks, codes);
        }
    }

    private void add(List<Replanning.Plan> plans, int version) {
        List<ReplanRows.NewRung> added = plans.stream()
                .flatMap(plan -> plan.added().stream()
                        .map(rung -> new ReplanRows.NewRung(
                                plan.clock().id(), plan.clock().round(), version, rung)))
                .toList();
        if (!added.isEmpty()) {
            rows.insertRungs(added);
        }
    }
}
