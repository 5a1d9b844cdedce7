package org.backbench.cases;

import java.util.List;
import java.util.Optional;
import org.backbench.audit.Audit;
import org.backbench.workflow.TaskClosed;
import org.backbench.workflow.TaskOpened;
import org.backbench.workflow.Workflow;
import org.backbench.worklist.Drift;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Compares the queues with the engine, batch by batch, and repairs task by task. Nothing else asks it for tasks. */
@Component
@Transactional
class TaskDrift {

    static final String ACTOR = "reconciler";
    private static final String ACTION = "repair-task";

    private final Workflow workflow;
    private final Drift drift;
    private final CaseTasks tasks;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    TaskDrift(Workflow workflow, Drift drift, CaseTasks tasks, Audit audit, ApplicationEventPublisher events) {
        this.workflow = workflow;
        this.drift = drift;
        this.tasks = tasks;
        this.audit = audit;
        this.events = events;
    }

    /**
     * What one batch found.
     *
     * @param missing open in the engine and in no queue; {@code orphans} the other way round
     * @param next behind which task the next batch begins; null after the last
     */
    record Found(
            List<String> missing,
            List<String> orphans,
            @Nullable String next) {}

    /** Both sides as of one moment, so that what moves meanwhile is no drift. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Found look(String after, int batch) {
        List<String> engine = workflow.openTasks(after, batch);
        String last = engine.size() < batch ? null : engine.getLast();
        List<String> orphans = drift.orphans(engine, after, last, batch);
        List<String> missing = engine.isEmpty() ? List.of() : drift.missing(engine);
        return new Found(missing, orphans, last);
    }

    /** Puts a task into its queue that only the engine has; false when it has ended meanwhile. */
    boolean restore(String taskId) {
        Optional<TaskOpened> open = workflow.openTask(taskId);
        open.ifPresent(task -> drift.lock(task.caseId()));
        if (open.isEmpty()
                || workflow.openTask(taskId).isEmpty()
                || drift.caseOf(taskId).isPresent()) {
            return false;
        }
        TaskOpened task = open.get();
        if (!drift.reopen(taskId)) {
            tasks.restore(task);
        }
        record(
                task.caseId(),
                taskId,
                "“%s” was open in the process and in no queue; it is back.".formatted(task.name()));
        return true;
    }

    /** Takes a task out of its queue that the engine does not have; false when somebody did meanwhile. */
    boolean remove(String taskId) {
        Optional<Long> caseId = drift.caseOf(taskId);
        caseId.ifPresent(drift::lock);
        if (caseId.isEmpty()
                || workflow.openTask(taskId).isPresent()
                || drift.caseOf(taskId).isEmpty()) {
            return false;
        }
        events.publishEvent(new TaskClosed(taskId, false));
        record(caseId.get(), taskId, "It stood in a queue and was not open in the process; it is gone.");
        return true;
    }

    private void record(long caseId, String taskId, String sentence) {
        audit.record(ACTOR, ACTION, "task " + taskId, caseId, sentence);
    }
}
