package org.backbench.deadlines;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        Planner planner,
        Instant now) {

    /** Plans the rungs of a clock as if it started with an edited ladder: whom they are for, and which are new. */
    @FunctionalInterface
    interface Planner {

        List<PlannedRung> plan(LedgerClock clock, Ladder ladder, Ladder.Dating dating);
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
        var dating = new Ladder.Dating(clock.countedFrom(), newDue, clock.slid(), calendar, now);
        List<PlannedRung> anew = edited == null ? List.of() : planner.plan(clock, edited, dating);
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
                    moved.addAll(move(open, rung, dating.day(rung), audience(anew, open), changes));
                }
            }
        }
        List<PlannedRung> added = added(clock, anew, round);
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

    /** Its other day, moment, audience or version, where there is one; a change is what people would notice. */
    private List<MovingRows.RungMove> move(
            ReplanRows.RungOfRound open,
            LadderRung rung,
            LocalDate day,
            @Nullable String audience,
            List<Replanned.RungChange> changes) {
        Instant moment = rung.moment(day);
        int version = edited == null ? open.ladderVersion() : edited.version();
        if (!moment.equals(ladders.apply(open).moment(open.dueOn()))) {
            changes.add(new Replanned.RungChange(open.code(), open.dueOn(), day, before.between(open.dueOn(), day)));
        } else if (version == open.ladderVersion()) {
            return List.of();
        }
        return List.of(new MovingRows.RungMove(open.clockId(), open.code(), version, day, moment, audience));
    }

    private static @Nullable String audience(List<PlannedRung> anew, ReplanRows.RungOfRound open) {
        return anew.stream()
                .filter(rung -> rung.code().equals(open.code()))
                .map(PlannedRung::audience)
                .findFirst()
                .orElse(null);
    }

    private static List<PlannedRung> added(
            LedgerClock clock, List<PlannedRung> anew, List<ReplanRows.RungOfRound> round) {
        Set<String> had = round.stream().map(ReplanRows.RungOfRound::code).collect(toSet());
        return anew.stream()
                .filter(rung -> !had.contains(rung.code()) && rung.state() == RungState.TO_COME)
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
