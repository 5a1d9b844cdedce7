package org.backbench.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backbench.people.Cover;
import org.backbench.people.Person;
import org.backbench.workflow.TaskClosed;
import org.backbench.workflow.TaskForm;
import org.backbench.workflow.TaskOpened;
import org.backbench.workflow.Workflow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The seam to the engine: tasks come to the queues from it, and go back to it when they are done. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Tasks {

    /** Tasks that mark the others of their case. */
    private static final Set<String> FLAGGING = Set.of("answer-query", "judge-answer", "answer-escalation");

    private final WorkItemRows rows;
    private final TaskForms forms;
    private final Duties duties;
    private final Workflow workflow;
    private final Trail trail;
    private final Clock clock;

    Tasks(WorkItemRows rows, TaskForms forms, Duties duties, Workflow workflow, Trail trail, Clock clock) {
        this.rows = rows;
        this.forms = forms;
        this.duties = duties;
        this.workflow = workflow;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What a task is called and when it is due.
     *
     * @param workingDays the working days from today that gave the day; null where its form set it as a date
     */
    public record Received(
            String title, LocalDate due, @Nullable Integer workingDays) {}

    /** Puts a task that has opened in its queue, due on the day its form says or its duty gives. */
    public Received receive(NewWork work) {
        TaskOpened task = work.task();
        TaskForm form = forms.of(task.task());
        LocalDate due = form.due(task.caseId(), task.subject());
        String matter = form.matter(task.caseId(), task.subject());
        var received = new Received(
                matter.isEmpty() ? task.name() : task.name() + ": " + matter,
                due == null ? duties.dueFrom(LocalDate.now(clock), task.task()) : due,
                due == null ? duties.workingDays(task.task()) : null);
        rows.insert(work, received.title(), received.due(), clock.instant());
        flag(task.caseId(), task.task());
        return received;
    }

    private void flag(long caseId, String task) {
        if (FLAGGING.contains(task)) {
            rows.flag(caseId);
        }
    }

    /**
     * Marks the task done by this person, writes the trail, and lets the process go on.
     *
     * @param cover for whom he stands in
     */
    void complete(Person person, @Nullable Cover cover, WorkItem item, Map<String, Object> outcome) {
        rows.setDone(item.id(), person.id(), cover == null ? null : cover.personId(), clock.instant());
        flag(item.caseId(), item.task());
        trail.done(person, item, done(item, outcome));
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
        rows.setTakenAway(closed.taskId(), clock.instant()).ifPresent(ended -> flag(ended.caseId(), ended.task()));
    }
}
