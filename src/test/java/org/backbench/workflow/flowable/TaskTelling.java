package org.backbench.workflow.flowable;

import java.util.List;
import java.util.Objects;
import org.backbench.workflow.TaskClosed;
import org.backbench.workflow.TaskOpened;
import org.flowable.bpmn.model.BaseElement;
import org.flowable.bpmn.model.FlowableListener;
import org.flowable.bpmn.model.ImplementationType;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.delegate.TaskListener;
import org.flowable.engine.impl.bpmn.parser.BpmnParse;
import org.flowable.engine.impl.bpmn.parser.handler.AbstractBpmnParseHandler;
import org.flowable.task.service.delegate.DelegateTask;
import org.springframework.context.ApplicationEventPublisher;

/** Tells the application of every user task that opens or closes, as its twin for Camunda does. */
class TaskTelling extends AbstractBpmnParseHandler<UserTask> {

    private static final List<String> SUBJECTS =
            List.of("seatId", "actionId", "escalationId", "queryId", "correctionId");

    private static final String COMPLETED = "completed";

    private final ApplicationEventPublisher events;

    TaskTelling(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    protected Class<? extends BaseElement> getHandledType() {
        return UserTask.class;
    }

    @Override
    protected void executeParse(BpmnParse parse, UserTask task) {
        task.getTaskListeners().add(listener(TaskListener.EVENTNAME_CREATE, this::opened));
        task.getTaskListeners().add(listener(TaskListener.EVENTNAME_COMPLETE, this::completed));
        task.getTaskListeners().add(listener(TaskListener.EVENTNAME_DELETE, this::deleted));
    }

    private static FlowableListener listener(String event, TaskListener instance) {
        var listener = new FlowableListener();
        listener.setEvent(event);
        listener.setImplementationType(ImplementationType.IMPLEMENTATION_TYPE_INSTANCE);
        listener.setInstance(instance);
        return listener;
    }

    private void opened(DelegateTask task) {
        long caseId = (Long) Objects.requireNonNull(task.getVariable("caseId"));
        Long subject = SUBJECTS.stream()
                .map(name -> (Long) task.getVariable(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String roleKey = task.getCandidates().iterator().next().getGroupId();
        String definition = task.getProcessDefinitionId();
        String process = definition.substring(0, definition.indexOf(':'));
        events.publishEvent(new TaskOpened(
                task.getId(), process, task.getTaskDefinitionKey(), task.getName(), caseId, subject, roleKey));
    }

    private void completed(DelegateTask task) {
        task.setTransientVariableLocal(COMPLETED, true);
        events.publishEvent(new TaskClosed(task.getId(), true));
    }

    /** Flowable deletes a completed task too, Camunda does not. */
    private void deleted(DelegateTask task) {
        if (task.getTransientVariableLocal(COMPLETED) == null) {
            events.publishEvent(new TaskClosed(task.getId(), false));
        }
    }
}
