package org.backbench.ui.improvement;

import java.util.UUID;
import org.backbench.people.Person;
import org.backbench.workflow.TaskOpened;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkFilter;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts tasks into queues as the engine would, so that their screens can be looked at. */
final class OpenTasks {

    private final ApplicationContext beans;

    OpenTasks(ApplicationContext beans) {
        this.beans = beans;
    }

    /** The task as the person who may do it sees it. */
    WorkItem open(Person person, String roleKey, String task, long caseId, @Nullable Long subject) {
        beans.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> beans.publishEvent(new TaskOpened(
                        UUID.randomUUID().toString(), "improvement", task, "Do it", caseId, subject, roleKey)));
        return beans.getBean(Worklist.class).list(person, Queue.AVAILABLE, WorkFilter.ALL, null, 200).items().stream()
                .filter(item -> item.caseId() == caseId && item.task().equals(task))
                .findFirst()
                .orElseThrow();
    }
}
