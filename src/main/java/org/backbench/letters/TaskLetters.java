package org.backbench.letters;

import java.util.List;
import java.util.Locale;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.Role;
import org.backbench.workflow.TaskOpened;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells bodies and peers of a task that has opened for them; who reviews for a living has a queue. */
@Component
class TaskLetters {

    private final Writing writing;
    private final LetterKinds kinds;
    private final Cases cases;
    private final Worklist worklist;

    TaskLetters(Writing writing, LetterKinds kinds, Cases cases, Worklist worklist) {
        this.writing = writing;
        this.kinds = kinds;
        this.cases = cases;
        this.worklist = worklist;
    }

    /** At the end of the same transaction: by then the task stands in its queue, with its day. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(TaskOpened task) {
        List<LetterKinds.OfTask> told = kinds.ofTask(task.task());
        if (told.isEmpty()) {
            return;
        }
        CaseFile file = cases.get(task.caseId());
        worklist.openOf(task.caseId()).stream()
                .filter(item -> item.taskId().equals(task.taskId()))
                .forEach(item -> writing.write(
                        told.stream().map(row -> occasion(item, file, row)).toList()));
    }

    private Occasion occasion(WorkItem item, CaseFile file, LetterKinds.OfTask row) {
        String key = row.audience().isEmpty() ? item.roleKey() : file.body(Role.of(row.audience()));
        String what = item.title().substring(0, 1).toLowerCase(Locale.UK)
                + item.title().substring(1);
        return new Occasion(
                "task %s %s".formatted(item.taskId(), row.audience()).strip(),
                kinds.of(row.kind()),
                item.caseId(),
                null,
                null,
                key,
                what,
                item.due(),
                "");
    }
}
