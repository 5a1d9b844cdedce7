package org.backbench.worklist;

import org.backbench.audit.Audit;
import org.backbench.people.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what happens to tasks and tells whoever listens. */
@Component
class Trail {

    private final Audit audit;
    private final ApplicationEventPublisher events;

    Trail(Audit audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void done(Person person, WorkItem item, String sentence) {
        audit.record(person.login(), item.roleKey(), item.task(), "task " + item.id(), item.caseId(), sentence);
        events.publishEvent(new TaskDone(item.taskId(), item.caseId(), item.roleKey(), person.name()));
    }

    void handed(String taskId, String roleKey) {
        events.publishEvent(new TaskHanded(taskId, roleKey));
    }
}
