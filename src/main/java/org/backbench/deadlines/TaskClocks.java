package org.backbench.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.backbench.people.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people owe with their tasks is timed like anything else: a clock runs as long as the task is open. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TaskClocks {

    private final ClockRows rows;
    private final MovingRows moves;
    private final ClockKinds kinds;
    private final ClockStarts starts;
    private final ClockMoving moving;
    private final Clock clock;

    TaskClocks(
            ClockRows rows, MovingRows moves, ClockKinds kinds, ClockStarts starts, ClockMoving moving, Clock clock) {
        this.rows = rows;
        this.moves = moves;
        this.kinds = kinds;
        this.starts = starts;
        this.moving = moving;
        this.clock = clock;
    }

    /**
     * Starts the clock of a task, unless a clock of its case times it.
     *
     * @param task the id of the user task in its model
     * @param work body, subject, day and words; its kind is found here
     */
    public void opened(String task, NewClock work, NewClock.OfTask of) {
        ClockKind kind = kinds.ofTask(task);
        if (kind.ofTask()) {
            starts.start(work.as(kind.key()).of(of));
        }
    }

    /** The day by which the clock of a task wants it done; empty where it has none of its own. */
    public Optional<LocalDate> due(String taskId) {
        return moves.findTask(taskId).map(LedgerClock::due);
    }

    /**
     * The task is done. Where it was late, what the body owes next gets later by as many days.
     *
     * @param by the name of the person who did it
     */
    public void done(String taskId, String by) {
        rows.stopTask(taskId, LedgerClock.Outcome.MET, "The task was done.", by, clock.instant())
                .filter(due -> due.isBefore(LocalDate.now(clock)))
                .flatMap(due -> moves.findTask(taskId))
                .ifPresent(this::slideWhatFollows);
    }

    /** The task has ended: a person has done it, or the process took it away. */
    public void closed(String taskId, boolean completed) {
        var outcome = completed ? LedgerClock.Outcome.MET : LedgerClock.Outcome.CALLED_OFF;
        String reason = completed ? "The task was done." : "The case went on without the task.";
        rows.stopTask(taskId, outcome, reason, "process", clock.instant());
    }

    /** The task belongs to another role: what was for the one is for the other. */
    public void handed(String taskId, String holder) {
        moves.updateHolder(taskId, holder);
    }

    /** The body has done something: whoever waited for it goes on. */
    public void bodyAnswered(long caseId, String by) {
        List<LedgerClock> waiting = moves.lockWaiting(caseId);
        if (!waiting.isEmpty()) {
            moving.resume(waiting, MovingRows.Hold.WAITING, new ClockMoving.Deed(by, "The body has answered."));
        }
    }

    /** The user tasks whose work a kind of clock times. */
    public List<String> tasksOf(String kind) {
        return kinds.get(kind).tasks();
    }

    private void slideWhatFollows(LedgerClock late) {
        int days = moving.workingDays(late.due(), LocalDate.now(clock));
        if (days > 0) {
            kinds.get(late.kind()).slides().forEach(kind -> slide(kind, late, days));
        }
    }

    private void slide(String kind, LedgerClock late, int days) {
        String who = Role.of(Objects.requireNonNull(late.holder())).title();
        String why = "the %s needed longer than agreed for “%s”".formatted(who, late.label());
        rows.lockRunning(kind, late.caseId(), late.subject())
                .ifPresent(next -> moving.slide(
                        List.of(next), days, new ClockMoving.Deed("ledger", ClockMoving.because(days, why))));
    }
}
