package org.backbench.worklist;

import java.util.Collection;
import java.util.List;
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

    /** The person has done a task; he is named with the one he stands in for. */
    void done(Person person, WorkItem item, String sentence) {
        record(person, item.task(), item, sentence);
        events.publishEvent(new TaskDone(item.taskId(), item.caseId(), item.roleKey(), person.name()));
    }

    /** The task has come into other hands. */
    void moved(Person person, String action, WorkItem item, String sentence) {
        record(person, action, item, sentence);
        events.publishEvent(new TasksMoved());
    }

    private void record(Person person, String action, WorkItem item, String sentence) {
        String whole = item.coverOf(person)
                .map(cover -> sentence + " For %s (%s), who is away.".formatted(cover.name(), cover.login()))
                .orElse(sentence);
        audit.record(person.login(), item.roleKey(), action, "task " + item.id(), item.caseId(), whole);
    }

    /** Many tasks have come into other hands. */
    void movedAll(String actor, String action, Collection<Audit.Entry> entries) {
        if (!entries.isEmpty()) {
            audit.recordAll(actor, action, List.copyOf(entries));
            events.publishEvent(new TasksMoved());
        }
    }

    void handed(String taskId, String roleKey) {
        events.publishEvent(new TaskHanded(taskId, roleKey));
    }
}
