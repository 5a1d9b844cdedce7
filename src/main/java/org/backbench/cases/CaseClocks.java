package org.backbench.cases;

import java.util.List;
import org.backbench.deadlines.ClocksMoved;
import org.backbench.deadlines.MovedClock;
import org.backbench.deadlines.TaskClocks;
import org.backbench.documents.DocumentAdded;
import org.backbench.people.Role;
import org.backbench.workflow.TaskClosed;
import org.backbench.worklist.OpenWork;
import org.backbench.worklist.TaskDone;
import org.backbench.worklist.TaskHanded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps tasks and their clocks together: a clock ends with its task, and a task is due when its clock says. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseClocks {

    private final CaseRows rows;
    private final TaskClocks clocks;
    private final OpenWork work;

    CaseClocks(CaseRows rows, TaskClocks clocks, OpenWork work) {
        this.rows = rows;
        this.clocks = clocks;
        this.work = work;
    }

    /** What a body does is what those were waiting for who paused their clocks. */
    @EventListener
    void on(TaskDone done) {
        clocks.done(done.taskId(), done.by());
        if (Role.OF_A_BODY.contains(Role.of(done.roleKey()))) {
            clocks.bodyAnswered(done.caseId(), done.by());
        }
    }

    /** So is a file of the body: it is as good an answer as a task that is done. */
    @EventListener
    void on(DocumentAdded added) {
        rows.findById(added.caseId())
                .filter(file ->
                        Role.OF_A_BODY.stream().anyMatch(role -> added.by().holds(file.body(role))))
                .ifPresent(file -> clocks.bodyAnswered(file.id(), added.by().name()));
    }

    /** And what the body says. */
    @EventListener
    void on(RemarkMade made) {
        rows.findById(made.caseId())
                .filter(file ->
                        Role.OF_A_BODY.stream().anyMatch(role -> file.body(role).equals(made.byRole())))
                .ifPresent(file -> clocks.bodyAnswered(file.id(), made.byName()));
    }

    @EventListener
    void on(TaskClosed closed) {
        clocks.closed(closed.taskId(), closed.completed());
    }

    @EventListener
    void on(TaskHanded handed) {
        clocks.handed(handed.taskId(), handed.roleKey());
    }

    @EventListener
    void on(ClocksMoved moved) {
        List<OpenWork.Redating> own = moved.clocks().stream()
                .filter(clock -> clock.taskId() != null)
                .map(clock -> new OpenWork.Redating(String.valueOf(clock.taskId()), clock.to()))
                .toList();
        if (!own.isEmpty()) {
            work.redate(own);
        }
        moved.clocks().stream().filter(clock -> clock.taskId() == null).forEach(this::follow);
    }

    private void follow(MovedClock clock) {
        clocks.tasksOf(clock.kind()).forEach(task -> work.redate(clock.caseId(), task, clock.subject(), clock.to()));
    }
}
