package org.backbench.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.backbench.audit.Audit;
import org.backbench.people.Person;
import org.backbench.workflow.TaskClosed;
import org.backbench.workflow.TaskForm;
import org.backbench.workflow.TaskOpened;
import org.backbench.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The seam to the engine: tasks come to the queues from it, and go back to it when they are done. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Tasks {

    private final WorkItemRows rows;
    private final TaskForms forms;
    private final Duties duties;
    private final Workflow workflow;
    private final Audit audit;
    private final Clock clock;

    Tasks(WorkItemRows rows, TaskForms forms, Duties duties, Workflow workflow, Audit audit, Clock clock) {
        this.rows = rows;
        this.forms = forms;
        this.duties = duties;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts a task that has opened in its queue, due on the day its form says or its duty gives. */
    public void receive(NewWork work) {
        TaskOpened task = work.task();
        TaskForm form = forms.of(task.task());
        LocalDate due = form.due(task.caseId(), task.subject());
        String matter = form.matter(task.caseId(), task.subject());
        rows.insert(
                work,
                matter.isEmpty() ? task.name() : task.name() + ": " + matter,
                due == null ? duties.dueFrom(LocalDate.now(clock), task.task()) : due,
                clock.instant());
    }

    /** Gives the open tasks of this kind in a case another day. */
    public void redate(long caseId, String task, LocalDate due) {
        rows.setDue(caseId, task, due);
    }

    /** Gives the open task of this kind about a subject to another role; whoever had it in hand has it no more. */
    public void hand(long caseId, String task, long subject, String roleKey) {
        rows.setRole(caseId, task, subject, roleKey);
    }

    /** Marks the task done by this person, writes the trail, and lets the process go on. */
    void complete(Person person, WorkItem item, Map<String, Object> outcome) {
        rows.setDone(item.id(), person.id(), clock.instant());
        audit.record(
                person.login(), item.roleKey(), item.task(), "task " + item.id(), item.caseId(), done(item, outcome));
        workflow.complete(item.taskId(), outcome);
    }

    /** “Decide whether a plan is needed” is done: plan needed no. */
    static String done(WorkItem item, Map<String, Object> outcome) {
        String words = outcome.entrySet().stream()
                .map(entry ->
                        words(entry.getKey()) + " " + words(entry.getValue().toString()))
                .sorted()
                .collect(Collectors.joining(", "));
        return "“%s” is done%s.".formatted(item.title(), words.isEmpty() ? "" : ": " + words);
    }

    /** planNeeded as plan needed, not-verified as not verified, true as yes. */
    private static String words(String key) {
        return switch (key) {
            case "true" -> "yes";
            case "false" -> "no";
            default ->
                key.replaceAll("([a-z])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(Locale.UK);
        };
    }

    @EventListener
    void on(TaskClosed closed) {
        rows.setTakenAway(closed.taskId(), clock.instant());
    }
}
