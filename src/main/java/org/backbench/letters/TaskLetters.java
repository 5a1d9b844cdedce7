package org.backbench.letters;

import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.workflow.TaskOpened;
import org.backbench.worklist.Worklist;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells bodies and peers of a task that has opened for them; who reviews for a living has a queue. */
@Component
class TaskLetters {

    private final Writing writing;
    private final Occasions occasions;
    private final Cases cases;
    private final Worklist worklist;

    TaskLetters(Writing writing, Occasions occasions, Cases cases, Worklist worklist) {
        this.writing = writing;
        this.occasions = occasions;
        this.cases = cases;
        this.worklist = worklist;
    }

    /** At the end of the same transaction: by then the task stands in its queue, with its day. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(TaskOpened task) {
        if (!occasions.areCausedBy(task.task())) {
            return;
        }
        CaseFile file = cases.get(task.caseId());
        worklist.openOf(task.caseId()).stream()
                .filter(item -> item.taskId().equals(task.taskId()))
                .forEach(item -> writing.write(occasions.of(item, file)));
    }
}
