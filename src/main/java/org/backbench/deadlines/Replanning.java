package org.backbench.deadlines;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.backbench.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * Plans one running clock anew. What has fired stays as it is; what is to come gets the day that the calendar and the
 * ladder give it from now on.
 *
 * @param before the calendar in force, in which distances are told
 * @param ladders the version with which a rung was planned, by code
 * @param edited the ladder as it will be; null: only the calendar changes
 */
record Replanning(
        WorkingDays before,
        WorkingDays calendar,
        Function<ReplanRows.RungOfRound, LadderRung> ladders,
        @Nullable Ladder edited,
        Planner planner) {

    /** Plans the rungs of a clock as if it started, for those that an edited ladder adds. */
    @FunctionalInterface
    interface Planner {

        List<PlannedRung> plan(LedgerClock clock, Ladder ladder, LocalDate due, WorkingDays calendar);
    }

    /** What is to be written of one clock. */
    record Plan(
            LedgerClock clock,
            Replanned seen,
            List<MovingRows.RungMove> moved,
            List<String> gone,
            List<PlannedRung> added) {

        boolean changes() {
            return !seen.due().equals(seen.newDue()) || !seen.rungs().isEmpty();
        }
    }

    Plan of(LedgerClock clock, List<ReplanRows.RungOfRound> round) {
        LocalDate newDue = clock.budget() == null
                ? clock.due()
                : calendar.plus(clock.countedFrom(), clock.budget() + clock.slid());
        List<Replanned.RungChange> changes = new ArrayList<>();
        List<MovingRows.RungMove> moved = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (ReplanRows.RungOfRound open : round) {
            if (open.isOpen()) {
                LadderRung rung = rungOf(open);
                if (rung == null) {
                    gone.add(open.code());
                    changes.add(new Replanned.RungChange(open.code(), open.dueOn(), null, 0));
                } else {
                    move(clock, newDue, open, rung, moved, changes);
                }
            }
        }
        List<PlannedRung> added = added(clock, newDue, round);
        added.forEach(rung -> changes.add(new Replanned.RungChange(rung.code(), null, rung.dueOn(), 0)));
        return new Plan(clock, seen(clock, newDue, changes), moved, gone, added);
    }

    private @Nullable LadderRung rungOf(ReplanRows.RungOfRound open) {
        return edited == null
                ? ladders.apply(open)
                : edited.rungs().stream()
                        .filter(rung -> rung.code().equals(open.code()))
                        .findFirst()
                        .orElse(null);
    }

    private void move(
            LedgerClock clock,
            LocalDate newDue,
            ReplanRows.RungOfRound open,
            LadderRung rung,
            List<MovingRows.RungMove> moved,
            List<Replanned.RungChange> changes) {
        LocalDate day = rung.day(clock.countedFrom(), newDue, calendar);
        if (rung.anchor() == LadderRung.Anchor.START && clock.slid() > 0) {
            day = calendar.plus(day, clock.slid());
        }
        int version = edited == null ? open.ladderVersion() : edited.version();
        if (!day.equals(open.dueOn()) || version != open.ladderVersion()) {
            moved.add(new MovingRows.RungMove(clock.id(), open.code(), version, day, rung.moment(day)));
        }
        if (!day.equals(open.dueOn())) {
            changes.add(new Replanned.RungChange(open.code(), open.dueOn(), day, before.between(open.dueOn(), day)));
        }
    }

    private List<PlannedRung> added(LedgerClock clock, LocalDate newDue, List<ReplanRows.RungOfRound> round) {
        if (edited == null) {
            return List.of();
        }
        Map<String, ReplanRows.RungOfRound> had =
                round.stream().collect(toMap(ReplanRows.RungOfRound::code, Function.identity()));
        return planner.plan(clock, edited, newDue, calendar).stream()
                .filter(rung -> !had.containsKey(rung.code()) && rung.state() == RungState.TO_COME)
                .map(rung -> clock.pausedOn() == null ? rung : rung.held())
                .toList();
    }

    private Replanned seen(LedgerClock clock, LocalDate newDue, List<Replanned.RungChange> changes) {
        return new Replanned(
                clock.id(),
                clock.kind(),
                clock.label(),
                clock.caseId(),
                clock.body(),
                clock.due(),
                newDue,
                before.between(clock.due(), newDue),
                changes);
    }
}
