package org.backbench.workflow.camunda;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.backbench.workflow.TaskClosed;
import org.backbench.workflow.TaskOpened;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Tells the application of every user task that opens or closes, whatever the model. */
class TaskTelling extends AbstractBpmnParseListener {

    private static final List<String> SUBJECTS =
            List.of("seatId", "actionId", "escalationId", "queryId", "correctionId");

    private final ApplicationEventPublisher events;

    TaskTelling(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, this::opened);
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, ended -> closed(ended, true));
        task.addTaskListener(TaskListener.EVENTNAME_DELETE, ended -> closed(ended, false));
    }

    private void opened(DelegateTask task) {
        events.publishEvent(told(
                task.getId(),
                task.getProcessDefinitionId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task::getVariable,
                task.getCandidates().iterator().next().getGroupId()));
    }

    /** What the application is told of an open task. */
    static TaskOpened told(
            String id,
            String definition,
            String task,
            String name,
            Function<String, @Nullable Object> variable,
            String roleKey) {
        long caseId = (Long) Objects.requireNonNull(variable.apply("caseId"));
        Long subject = SUBJECTS.stream()
                .map(word -> (Long) variable.apply(word))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String process = definition.substring(0, definition.indexOf(':'));
        return new TaskOpened(id, process, task, name, caseId, subject, roleKey);
    }

    private void closed(DelegateTask task, boolean completed) {
        events.publishEvent(new TaskClosed(task.getId(), completed));
    }
}
