package org.backbench.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backbench.calendar.Calendar;
import org.backbench.calendar.Dates;
import org.backbench.paging.After;
import org.backbench.paging.Page;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of clocks: starts, extends and stops them, and shows how they stand. The sweep fires their rungs. */
@Service
@Transactional
public class Deadlines {

    private final ClockRows rows;
    private final ClockViews views;
    private final Ladders ladders;
    private final Calendar calendar;
    private final Escalations escalations;
    private final Clock clock;

    Deadlines(
            ClockRows rows,
            ClockViews views,
            Ladders ladders,
            Calendar calendar,
            Escalations escalations,
            Clock clock) {
        this.rows = rows;
        this.views = views;
        this.ladders = ladders;
        this.calendar = calendar;
        this.escalations = escalations;
        this.clock = clock;
    }

    /** Starts a clock now and writes down when its rungs are due; the id of the clock. */
    public long start(NewClock started) {
        ClockKind kind = ClockKind.of(started.kind());
        rows.lockRunning(kind, started.caseId(), started.subject()).ifPresent(running -> {
            throw new LedgerClock.AlreadyRunning(running);
        });
        Instant now = clock.instant();
        LocalDate from = started.from() == null ? LocalDate.now(clock) : started.from();
        Ladder ladder = ladders.latest(kind);
        List<PlannedRung> rungs = ladder.plan(started, from, calendar.workingDays(), now);
        long id = rows.insert(started, ladder.version(), from, now);
        rows.insertRungs(id, 1, rungs);
        rows.insertEvent(id, "start", now, "ledger", "Due " + Dates.day(started.due()) + ".", started.due());
        return id;
    }

    /**
     * Gives a running clock more time: its ladder begins anew for the new day, and what has fired stays on record.
     * Whether the person may grant it is for the caller to check.
     *
     * @param by the name of the person who granted it
     */
    public void extend(String kind, long caseId, @Nullable Long subject, LocalDate newDue, String reason, String by) {
        extend(kind, caseId, subject, newDue, new Grant(LocalDate.now(clock), reason, by));
    }

    /**
     * Who granted more time, why, and when it was asked for: whoever asked in time loses nothing by a late answer.
     *
     * @param by the name of the person who granted it
     */
    public record Grant(LocalDate askedOn, String reason, String by) {}

    /** The same for time that was asked for on an earlier day. */
    public void extend(String kind, long caseId, @Nullable Long subject, LocalDate newDue, Grant grant) {
        LedgerClock running = rows.lockRunning(ClockKind.of(kind), caseId, subject)
                .orElseThrow(() -> new NotFound("running clock", kind))
                .requireExtensible(newDue, grant.askedOn(), LocalDate.now(clock));
        int round = running.round() + 1;
        Ladder ladder = ladders.get(running.clockKind(), running.ladderVersion());
        List<PlannedRung> rungs =
                ladder.plan(running.withDue(newDue), running.countedFrom(), calendar.workingDays(), clock.instant());
        rows.cancelRungs(running.id());
        rows.updateDue(running.id(), newDue, round);
        rows.insertRungs(running.id(), round, rungs);
        rows.insertEvent(running.id(), "extend", clock.instant(), grant.by(), grant.reason(), newDue);
        escalations.settle(running.id());
    }

    /**
     * Stops a clock because what it waited for has come. What is left of its ladder is cancelled, open escalations
     * settle. Where no such clock runs nothing happens.
     *
     * @param by the name of the person whose deed it was
     */
    public void stop(String kind, long caseId, @Nullable Long subject, String reason, String by) {
        rows.lockRunning(ClockKind.of(kind), caseId, subject)
                .ifPresent(running -> end(running, LedgerClock.Outcome.MET, reason, by));
    }

    /** Stops every clock of a case that is withdrawn or closed: nobody has met anything, and nobody is chased. */
    public void callOff(long caseId, String reason, String by) {
        rows.lockRunning(caseId).forEach(running -> end(running, LedgerClock.Outcome.CALLED_OFF, reason, by));
    }

    /** Calls off one clock of a case. */
    public void callOff(String kind, long caseId, @Nullable Long subject, String reason, String by) {
        rows.lockRunning(ClockKind.of(kind), caseId, subject)
                .ifPresent(running -> end(running, LedgerClock.Outcome.CALLED_OFF, reason, by));
    }

    private void end(LedgerClock running, LedgerClock.Outcome outcome, String reason, String by) {
        rows.cancelRungs(running.id());
        rows.stop(running.id(), outcome, clock.instant());
        rows.insertEvent(running.id(), outcome.event(), clock.instant(), by, reason, running.due());
        escalations.settle(running.id());
    }

    /** The clock that runs or, when none does, the last one that did. */
    @Transactional(readOnly = true)
    public Optional<ClockView> of(String kind, long caseId, @Nullable Long subject) {
        return rows.findLatest(ClockKind.of(kind), caseId, subject)
                .map(found -> views.of(List.of(found)).getFirst());
    }

    /** All clocks of a case, in the order in which they started. */
    @Transactional(readOnly = true)
    public List<ClockView> ofCase(long caseId) {
        return views.of(rows.findByCase(caseId));
    }

    @Transactional(readOnly = true)
    public ClockView get(long id) {
        LedgerClock found = rows.find(id).orElseThrow(() -> new NotFound("clock", id));
        return views.of(List.of(found)).getFirst();
    }

    /** The clocks that run, by due day. */
    @Transactional(readOnly = true)
    public Page<ClockView> list(ClockFilter filter, @Nullable String after, int limit) {
        long id = after == null ? 0 : After.id(after);
        List<LedgerClock> found = rows.findRunning(filter, LocalDate.now(clock), After.day(after), id, limit + 1);
        Page<LedgerClock> page = Page.of(found, limit, last -> last.due() + "~" + last.id());
        return new Page<>(views.of(page.items()), page.next());
    }
}
