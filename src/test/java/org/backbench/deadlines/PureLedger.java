package org.backbench.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.backbench.calendar.Dates;
import org.backbench.calendar.TestCalendar;
import org.backbench.calendar.WorkingDays;
import org.backbench.deadlines.ideal.Fact;
import org.backbench.deadlines.ideal.Fire;
import org.backbench.deadlines.ideal.IdealDays;
import org.backbench.deadlines.ideal.IdealRung;
import org.backbench.deadlines.ideal.Timed;
import org.jspecify.annotations.Nullable;

/**
 * The ledger with its own rules and dates, its tables kept in memory: what SQL does in {@link TakingRows} and
 * {@link MovingRows} is done here row by row, by two sweepers who take turns at random.
 */
final class PureLedger {

    /** A row of the table rung. */
    private static final class Row {

        final int round;
        LadderRung rung;
        LocalDate day;
        Instant moment;
        RungState state;

        @Nullable
        Instant firedAt;

        Row(int round, LadderRung rung, LocalDate day, RungState state) {
            this.round = round;
            this.rung = rung;
            this.day = day;
            this.moment = rung.moment(day);
            this.state = state;
        }

        void move(LocalDate to) {
            day = to;
            moment = rung.moment(to);
        }

        ReplanRows.RungOfRound asRow(Running of) {
            return new ReplanRows.RungOfRound(
                    of.subject.number(), of.kind.ladder(), rung.code(), of.ladderVersion, day, state.key());
        }

        boolean isOpen() {
            return state == RungState.TO_COME || state == RungState.HELD;
        }
    }

    /** A row of the table clock with its rungs and its ledger. */
    private static final class Running {

        final Imagined.Subject subject;
        final ClockKind kind;
        final List<Row> rows = new ArrayList<>();
        final List<Fact> facts = new ArrayList<>();
        LocalDate due;
        int round = 1;
        int slid;
        int ladderVersion;

        @Nullable
        LocalDate pausedOn;

        boolean waiting;
        boolean halted;
        boolean over;

        Running(Imagined.Subject subject, ClockKind kind) {
            this.subject = subject;
            this.kind = kind;
            this.due = subject.due();
        }

        void note(Instant at, String what) {
            facts.add(new Fact(at, what, due));
        }
    }

    private final ClockKinds kinds;
    private final Map<String, Ladder> ladders;
    private final Map<Integer, Running> clocks = new HashMap<>();
    private final Map<Instant, IdealDays> calendars = new HashMap<>();
    private final Map<Instant, List<IdealRung>> edits = new HashMap<>();
    private final List<Instant> sweeps = new ArrayList<>();
    private final Set<Integer> stopped = new HashSet<>();
    private final Set<LocalDate> holidays = new TreeSet<>(TestCalendar.holidays());
    private final Random turns;
    private WorkingDays calendar = TestCalendar.ENGLAND;

    PureLedger(ClockKinds kinds, Map<String, Ladder> ladders, long seed) {
        this.kinds = kinds;
        this.ladders = new HashMap<>(ladders);
        this.turns = new Random(seed);
        calendars.put(Instant.EPOCH, new IdealDays(holidays));
    }

    PureLedger live(Imagined years) {
        years.steps().forEach(step -> happens(years, step));
        return this;
    }

    Map<Instant, IdealDays> calendars() {
        return calendars;
    }

    Map<Instant, List<IdealRung>> edits() {
        return edits;
    }

    List<Instant> sweeps() {
        return sweeps;
    }

    /** Every clock with its ledger and what became of its rungs. */
    record Lived(Timed clock, List<Fact> facts, Set<Fire> fires) {}

    List<Lived> lived() {
        return clocks.values().stream().map(PureLedger::lived).toList();
    }

    /** Whether a rung of the ladders as they come has fired so many working days after its due day or more. */
    boolean wentBeyond(int workingDays) {
        return clocks.values().stream()
                .flatMap(clock -> clock.rows.stream())
                .anyMatch(row -> row.state == RungState.FIRED
                        && row.rung.unit() == LadderRung.Unit.WD
                        && row.rung.offset() > workingDays);
    }

    private static Lived lived(Running clock) {
        long id = clock.subject.number();
        Set<Fire> fires = new HashSet<>();
        clock.rows.stream()
                .filter(row -> row.state == RungState.FIRED || row.state == RungState.SUPERSEDED)
                .forEach(row -> fires.add(new Fire(id, row.round, row.rung.code(), row.moment, row.firedAt)));
        var timed = new Timed(
                id,
                clock.kind.ladder(),
                clock.subject.started(),
                clock.subject.priority(),
                clock.subject.partnership());
        return new Lived(timed, clock.facts, fires);
    }

    private void happens(Imagined years, Imagined.Step step) {
        switch (step.deed()) {
            case START -> start(years.subjects().get(step.subject()), step.at());
            case SWEEP -> sweep(step.at());
            case HOLIDAY -> edit(step.at(), holidays.add(step.day()));
            case WORKDAY -> edit(step.at(), holidays.remove(step.day()));
            case LADDER -> editLadder(step);
            case HALT -> halt(step);
            case LIFT -> lift(step);
            default -> running(step.subject()).forEach(clock -> deed(clock, step));
        }
    }

    private void halt(Imagined.Step step) {
        if (stopped.add(step.subject())) {
            ofBody(step.subject()).forEach(clock -> pause(clock, step.at(), MovingRows.Hold.HALTED));
        }
    }

    private void lift(Imagined.Step step) {
        if (stopped.remove(step.subject())) {
            ofBody(step.subject()).stream()
                    .filter(clock -> clock.halted)
                    .forEach(clock -> resume(clock, step.at(), MovingRows.Hold.HALTED));
        }
    }

    private void deed(Running clock, Imagined.Step step) {
        switch (step.deed()) {
            case PAUSE -> {
                if (!clock.waiting) {
                    pause(clock, step.at(), MovingRows.Hold.WAITING);
                }
            }
            case RESUME -> {
                if (clock.waiting) {
                    resume(clock, step.at(), MovingRows.Hold.WAITING);
                }
            }
            case EXTEND -> extend(clock, step);
            case END -> end(clock, step.at(), "stop");
            case CALL_OFF -> end(clock, step.at(), "call-off");
            default -> throw new IllegalArgumentException(step.toString());
        }
    }

    private List<Running> running(int subject) {
        Running clock = clocks.get(subject);
        return clock == null || clock.over ? List.of() : List.of(clock);
    }

    private List<Running> ofBody(int body) {
        return clocks.values().stream()
                .filter(clock -> clock.subject.body() == body && !clock.over)
                .toList();
    }

    private void edit(Instant at, boolean changed) {
        if (changed) {
            WorkingDays before = calendar;
            calendar = new WorkingDays(holidays);
            calendars.put(at, new IdealDays(holidays));
            clocks.values().stream().filter(clock -> !clock.over).forEach(clock -> replan(clock, before, null, at));
        }
    }

    private void editLadder(Imagined.Step step) {
        Turns turn = Turns.of(step.subject(), ladders);
        Ladder now = ladder(turn.kind());
        Ladder next = turn.on(now).on(now);
        edits.put(step.at(), Turns.ideal(next));
        clocks.values().stream()
                .filter(clock -> !clock.over && clock.kind.ladder().equals(next.kind()))
                .forEach(clock -> replan(clock, calendar, next, step.at()));
        ladders.put(next.kind(), next);
    }

    private Ladder ladder(String kind) {
        return Objects.requireNonNull(ladders.get(kind));
    }

    /** What {@link Replanning} plans is written here as {@link ReplanRun} writes it. */
    private void replan(Running clock, WorkingDays before, @Nullable Ladder edited, Instant at) {
        List<Row> round =
                clock.rows.stream().filter(row -> row.round == clock.round).toList();
        Ladder now = ladder(clock.kind.ladder());
        var replanning = new Replanning(
                before,
                calendar,
                open -> now.rung(open.code()),
                edited,
                (one, ladder, dating) -> planned(clock.subject, ladder, dating),
                at);
        Replanning.Plan plan = replanning.of(
                ledgerClock(clock), round.stream().map(row -> row.asRow(clock)).toList());
        plan.gone().forEach(code -> row(round, code).state = RungState.CANCELLED);
        plan.moved().forEach(move -> {
            Row row = row(round, move.code());
            row.rung = edited == null ? row.rung : edited.rung(move.code());
            row.move(move.dueOn());
        });
        plan.added()
                .forEach(rung -> clock.rows.add(new Row(
                        clock.round, Objects.requireNonNull(edited).rung(rung.code()), rung.dueOn(), rung.state())));
        clock.ladderVersion = edited == null ? clock.ladderVersion : edited.version();
        if (plan.changes()) {
            clock.note(at, "edit");
        }
    }

    private static Row row(List<Row> round, String code) {
        return round.stream()
                .filter(row -> row.rung.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static LedgerClock ledgerClock(Running clock) {
        Imagined.Subject subject = clock.subject;
        return new LedgerClock(
                subject.number(),
                clock.kind.key(),
                clock.kind.label(),
                clock.kind.ladder(),
                clock.ladderVersion,
                1,
                null,
                "X",
                subject.partnership() ? "EMIEP" : null,
                null,
                subject.priority(),
                null,
                subject.task(),
                clock.kind.duty(),
                clock.kind.extendedLate(),
                subject.started(),
                subject.due(),
                clock.due,
                null,
                clock.slid,
                null,
                clock.round,
                Instant.EPOCH,
                clock.pausedOn,
                clock.waiting,
                clock.halted,
                null,
                null);
    }

    private void start(Imagined.Subject subject, Instant at) {
        var clock = new Running(subject, kinds.get(subject.kind()));
        clocks.put(subject.number(), clock);
        plan(clock, at);
        clock.note(at, "start");
        if (stopped.contains(subject.body())) {
            pause(clock, at, MovingRows.Hold.HALTED);
        }
    }

    private void plan(Running clock, Instant at) {
        Ladder ladder = ladder(clock.kind.ladder());
        clock.ladderVersion = ladder.version();
        var dating = new Ladder.Dating(clock.subject.started(), clock.due, 0, calendar, at);
        for (PlannedRung rung : planned(clock.subject, ladder, dating)) {
            PlannedRung planned = clock.pausedOn == null ? rung : rung.held();
            clock.rows.add(new Row(clock.round, ladder.rung(rung.code()), rung.dueOn(), planned.state()));
        }
    }

    private List<PlannedRung> planned(Imagined.Subject subject, Ladder ladder, Ladder.Dating dating) {
        String holder = subject.task() == null ? null : "inspector@AC";
        var parties = new Parties(1, "X", subject.partnership() ? "EMIEP" : null, holder);
        return ladder.plan(parties, subject.priority(), dating, kinds::leadOf);
    }

    private void pause(Running clock, Instant at, MovingRows.Hold hold) {
        clock.pausedOn = clock.pausedOn == null ? Dates.dayOf(at) : clock.pausedOn;
        clock.waiting |= hold == MovingRows.Hold.WAITING;
        clock.halted |= hold == MovingRows.Hold.HALTED;
        become(clock, RungState.TO_COME, RungState.HELD);
        clock.note(at, "pause");
    }

    private void resume(Running clock, Instant at, MovingRows.Hold hold) {
        boolean goesOn = !(clock.waiting && clock.halted);
        clock.waiting &= hold != MovingRows.Hold.WAITING;
        clock.halted &= hold != MovingRows.Hold.HALTED;
        if (goesOn) {
            int days = calendar.between(Objects.requireNonNull(clock.pausedOn), Dates.dayOf(at));
            clock.pausedOn = null;
            move(clock, days);
            become(clock, RungState.HELD, RungState.TO_COME);
        }
        clock.note(at, "resume");
    }

    private void move(Running clock, int days) {
        if (days > 0) {
            clock.due = calendar.plus(clock.due, days);
            clock.slid += days;
            clock.rows.stream()
                    .filter(row -> row.isOpen() && row.round == clock.round)
                    .forEach(row -> row.move(row.rung.later(row.day, clock.due, days, calendar)));
        }
    }

    private void extend(Running clock, Imagined.Step step) {
        LocalDate today = Dates.dayOf(step.at());
        boolean late = today.isAfter(clock.due) && !clock.kind.extendedLate();
        if (!late && step.day().isAfter(clock.due) && !step.day().isBefore(today)) {
            become(clock, RungState.TO_COME, RungState.CANCELLED);
            become(clock, RungState.HELD, RungState.CANCELLED);
            clock.due = step.day();
            clock.round++;
            clock.slid = 0;
            plan(clock, step.at());
            clock.note(step.at(), "extend");
        }
    }

    private static void end(Running clock, Instant at, String how) {
        become(clock, RungState.TO_COME, RungState.CANCELLED);
        become(clock, RungState.HELD, RungState.CANCELLED);
        clock.over = true;
        clock.note(at, how);
    }

    private static void become(Running clock, RungState from, RungState to) {
        clock.rows.stream().filter(row -> row.state == from).forEach(row -> row.state = to);
    }

    /** Each of two sweepers takes some of what is due, in whatever order; one may die and leave the rest to the other. */
    private void sweep(Instant now) {
        sweeps.add(now);
        for (Running clock : clocks.values()) {
            List<Row> due = new ArrayList<>();
            for (Row row : clock.rows) {
                if (row.state == RungState.TO_COME && !row.moment.isAfter(now)) {
                    due.add(row);
                }
            }
            Collections.shuffle(due, turns);
            due.forEach(row -> judge(clock, row, now));
        }
    }

    /** As {@link TakingRows} puts it. */
    private static void judge(Running clock, Row row, Instant now) {
        boolean superseded = clock.rows.stream()
                .anyMatch(higher -> higher.round == row.round
                        && higher.moment.isAfter(row.moment)
                        && !higher.moment.isAfter(now)
                        && (higher.state == RungState.TO_COME || higher.state == RungState.FIRED));
        row.state = superseded ? RungState.SUPERSEDED : RungState.FIRED;
        row.firedAt = superseded ? null : now;
        if (!superseded && row.rung.ends()) {
            clock.over = true;
        }
    }
}
