package org.backbench.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.backbench.deadlines.NewClock;
import org.backbench.deadlines.TaskClocks;
import org.backbench.workflow.TaskOpened;
import org.backbench.worklist.NewWork;
import org.backbench.worklist.OpenWork;
import org.backbench.worklist.Tasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the queues and the ledger of a task that has opened, and what they must know of its case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseTasks {

    private final CaseRows rows;
    private final Tasks tasks;
    private final OpenWork work;
    private final TaskClocks clocks;
    private final Clock clock;

    CaseTasks(CaseRows rows, Tasks tasks, OpenWork work, TaskClocks clocks, Clock clock) {
        this.rows = rows;
        this.tasks = tasks;
        this.work = work;
        this.clocks = clocks;
        this.clock = clock;
    }

    @EventListener
    void on(TaskOpened task) {
        CaseFile file = fileOf(task);
        time(task, file, receive(task, file));
    }

    /** Puts a task back that the queues have lost; its clock still runs and says its day. */
    void restore(TaskOpened task) {
        CaseFile file = fileOf(task);
        Tasks.Received received = receive(task, file);
        clocks.due(task.taskId())
                .ifPresentOrElse(
                        due -> work.redate(List.of(new OpenWork.Redating(task.taskId(), due))),
                        () -> time(task, file, received));
    }

    private CaseFile fileOf(TaskOpened task) {
        return rows.findById(task.caseId())
                .orElseThrow(() -> new IllegalStateException("Task %s has no case".formatted(task)));
    }

    private Tasks.Received receive(TaskOpened task, CaseFile file) {
        return tasks.receive(new NewWork(
                task,
                file.reference(),
                file.bodyCode(),
                file.bodyName(),
                file.fictional(),
                file.bodyClass(),
                file.region(),
                file.cycle(),
                stageOf(task).name()));
    }

    private void time(TaskOpened task, CaseFile file, Tasks.Received received) {
        NewClock work = new NewClock(
                        task.task(), file.id(), task.subject(), file.bodyCode(), file.riep(), received.due())
                .about(received.title());
        Integer days = received.workingDays();
        clocks.opened(
                task.task(),
                days == null ? work : work.within(days, LocalDate.now(clock)),
                new NewClock.OfTask(task.taskId(), task.roleKey()));
    }

    /** The model tells the stage; an escalation belongs to the stage the case entered last and has not left. */
    private Stage stageOf(TaskOpened task) {
        return switch (task.process()) {
            case "submission" -> Stage.SUBMISSION;
            case "peer-review" -> Stage.PEER_REVIEW;
            case "use-of-resources" -> Stage.USE_OF_RESOURCES;
            case "improvement", "improvement-action" -> Stage.IMPROVEMENT;
            default -> lastOpen(rows.stagesOf(task.caseId()));
        };
    }

    private static Stage lastOpen(List<StageRow> stages) {
        return stages.stream()
                .filter(stage -> stage.leftAt() == null)
                .reduce((earlier, later) -> later)
                .map(StageRow::stage)
                .orElse(Stage.SUBMISSION);
    }
}
