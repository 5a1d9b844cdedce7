package org.backbench.workflow.flowable;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.backbench.workflow.ProcessTrace;
import org.backbench.workflow.TaskOpened;
import org.backbench.workflow.Workflow;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.engine.HistoryService;
import org.flowable.engine.ManagementService;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.history.HistoricActivityInstance;
import org.flowable.engine.history.HistoricProcessInstance;
import org.flowable.engine.runtime.Execution;
import org.flowable.engine.runtime.ExecutionQuery;
import org.flowable.job.api.Job;
import org.flowable.task.api.Task;
import org.jspecify.annotations.Nullable;

/** {@link Workflow} on Flowable 8. */
class FlowableWorkflow implements Workflow {

    private static final String CASE_ID = "caseId";
    private static final String FLOW = "sequenceFlow";
    private static final String BOUNDARY = "boundaryEvent";

    private final RuntimeService processes;
    private final TaskService tasks;
    private final HistoryService history;
    private final RepositoryService models;
    private final ManagementService jobs;

    FlowableWorkflow(ProcessEngine engine) {
        this.processes = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        this.history = engine.getHistoryService();
        this.models = engine.getRepositoryService();
        this.jobs = engine.getManagementService();
    }

    @Override
    public void start(String process, long caseId, Map<String, Object> variables) {
        var all = new HashMap<>(variables);
        all.put(CASE_ID, caseId);
        processes.startProcessInstanceByKey(process, Long.toString(caseId), all);
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        tasks.complete(taskId, variables);
    }

    @Override
    public boolean correlate(String message, long caseId, Map<String, Object> variables) {
        return send(message, waiting(message, caseId), variables);
    }

    @Override
    public boolean correlate(String message, long caseId, String variable, long value, Map<String, Object> variables) {
        return send(message, waiting(message, caseId).processVariableValueEquals(variable, value), variables);
    }

    private ExecutionQuery waiting(String message, long caseId) {
        return processes
                .createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(Long.toString(caseId), true);
    }

    private boolean send(String message, ExecutionQuery waiting, Map<String, Object> variables) {
        List<Execution> receivers = waiting.list();
        receivers.forEach(receiver -> processes.messageEventReceived(message, receiver.getId(), variables));
        return !receivers.isEmpty();
    }

    @Override
    public void together(Runnable work) {
        work.run();
    }

    /** No case here outlives the version of its model. */
    @Override
    public boolean renew(String process, long caseId) {
        return false;
    }

    @Override
    public List<String> openTasks(String after, int limit) {
        return tasks
                .createNativeTaskQuery()
                .sql("select * from act_ru_task where id_ > #{after} order by id_")
                .parameter("after", after)
                .listPage(0, limit)
                .stream()
                .map(Task::getId)
                .toList();
    }

    /** Only the queues of the application are repaired, which runs on the other engine. */
    @Override
    public Optional<TaskOpened> openTask(String taskId) {
        throw new UnsupportedOperationException("Nothing is repaired on this engine");
    }

    @Override
    public List<ProcessTrace> trace(long caseId) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(caseId))
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(this::trace)
                .toList();
    }

    private ProcessTrace trace(HistoricProcessInstance process) {
        List<HistoricActivityInstance> history = historyOf(process);
        Set<String> flows = history.stream()
                .filter(entry -> entry.getActivityType().equals(FLOW))
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
        BpmnModel model = models.getBpmnModel(process.getProcessDefinitionId());
        var visits = history.stream()
                .filter(entry -> !entry.getActivityType().equals(FLOW))
                .filter(entry -> !entry.getActivityType().equals(BOUNDARY) || isLeft(model, entry, flows))
                .map(FlowableWorkflow::visit)
                .toList();
        return new ProcessTrace(process.getProcessDefinitionKey(), visits);
    }

    private List<HistoricActivityInstance> historyOf(HistoricProcessInstance process) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list();
    }

    /** Flowable notes a boundary event as soon as it waits, Camunda when it happens: then its flow is taken. */
    private static boolean isLeft(BpmnModel model, HistoricActivityInstance boundary, Set<String> flows) {
        return ((FlowNode) model.getFlowElement(boundary.getActivityId()))
                .getOutgoingFlows().stream().anyMatch(flow -> flows.contains(flow.getId()));
    }

    private static ProcessTrace.Visit visit(HistoricActivityInstance visit) {
        return new ProcessTrace.Visit(
                visit.getActivityId(), visit.getStartTime().toInstant(), instant(visit.getEndTime()));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    @Override
    public int runDueJobs() {
        jobs.createTimerJobQuery().executable().list().forEach(timer -> jobs.moveTimerToExecutableJob(timer.getId()));
        List<Job> due = jobs.createJobQuery().list();
        due.forEach(job -> jobs.executeJob(job.getId()));
        return due.size();
    }
}
