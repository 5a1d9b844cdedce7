package org.backbench.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backbench.paging.Page;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of clocks: starts, extends and stops them, and shows how they stand. The sweep fires their rungs. */
@Service
@Transactional
public class Deadlines {

    private final ClockRows rows;
    private final ClockViews views;
    private final ClockStarts starts;
    private final Escalations escalations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deadlines(
            ClockRows rows,
            ClockViews views,
            ClockStarts starts,
            Escalations escalations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.views = views;
        this.starts = starts;
        this.escalations = escalations;
        this.events = events;
        this.clock = clock;
    }

    /** Starts a clock now and writes down when its rungs are due; the id of the clock. */
    public long start(NewClock started) {
        return starts.start(started);
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
        LedgerClock running = rows.lockRunning(kind, caseId, subject)
                .orElseThrow(() -> new NotFound("running clock", kind))
                .requireExtensible(newDue, grant.askedOn(), LocalDate.now(clock));
        extend(running, newDue, grant);
    }

    void extend(LedgerClock running, LocalDate newDue, Grant grant) {
        int round = running.round() + 1;
        List<PlannedRung> rungs = starts.planAnew(running, newDue);
        rows.cancelRungs(List.of(running.id()));
        rows.updateDue(running.id(), newDue, round);
        rows.insertRungs(running.id(), round, running.ladderVersion(), rungs);
        rows.insertEvent(running.id(), "extend", clock.instant(), grant.by(), grant.reason(), newDue);
        escalations.settle(running);
        events.publishEvent(new ClocksMoved(List.of(new MovedClock(
                running.id(),
                running.kind(),
                running.caseId(),
                running.subject(),
                running.taskId(),
                running.due(),
                newDue,
                grant.reason()))));
    }

    /**
     * Stops a clock because what it waited for has come. What is left of its ladder is cancelled, open escalations
     * settle. Where no such clock runs nothing happens.
     *
     * @param by the name of the person whose deed it was
     */
    public void stop(String kind, long caseId, @Nullable Long subject, String reason, String by) {
        rows.lockRunning(kind, caseId, subject).ifPresent(running -> end(running, LedgerClock.Outcome.MET, reason, by));
    }

    /** Stops every clock of a case that is withdrawn or closed: nobody has met anything, and nobody is chased. */
    public void callOff(long caseId, String reason, String by) {
        rows.lockRunning(caseId).forEach(running -> end(running, LedgerClock.Outcome.CALLED_OFF, reason, by));
    }

    /** Calls off one clock of a case. */
    public void callOff(String kind, long caseId, @Nullable Long subject, String reason, String by) {
        rows.lockRunning(kind, caseId, subject)
                .ifPresent(running -> end(running, LedgerClock.Outcome.CALLED_OFF, reason, by));
    }

    private void end(LedgerClock running, LedgerClock.Outcome outcome, String reason, String by) {
        rows.cancelRungs(List.of(running.id()));
        rows.stop(running.id(), outcome, clock.instant());
        rows.insertEvent(running.id(), outcome.event(), clock.instant(), by, reason, running.due());
        escalations.settle(running);
    }

    /** The clock that runs or, when none does, the last one that did. */
    @Transactional(readOnly = true)
    public Optional<ClockView> of(String kind, long caseId, @Nullable Long subject) {
        return views.latest(kind, caseId, subject);
    }

    /** The clocks of a case but not of its tasks, in the order in which they started. */
    @Transactional(readOnly = true)
    public List<ClockView> ofCase(long caseId) {
        return views.ofCase(caseId, false);
    }

    /** The clocks of the tasks of a case, in the order in which they started. */
    @Transactional(readOnly = true)
    public List<ClockView> ofTasks(long caseId) {
        return views.ofCase(caseId, true);
    }

    /** The clock of the last task of this kind in a case. */
    @Transactional(readOnly = true)
    public Optional<ClockView> ofTask(String task, long caseId) {
        return views.latest(task, caseId, null);
    }

    @Transactional(readOnly = true)
    public ClockView get(long id) {
        return views.get(id);
    }

    /** The clocks that run, by due day. */
    @Transactional(readOnly = true)
    public Page<ClockView> list(ClockFilter filter, @Nullable String after, int limit) {
        return views.list(filter, after, limit);
    }
}
