package org.backbench.workflow.camunda;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.backbench.workflow.ProcessTrace;
import org.backbench.workflow.TaskOpened;
import org.backbench.workflow.Workflow;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.MessageCorrelationResult;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@link Workflow} on Camunda 7. */
class CamundaWorkflow implements Workflow {

    private static final Logger LOG = LoggerFactory.getLogger(CamundaWorkflow.class);
    private static final String CASE_ID = "caseId";

    private final RuntimeService processes;
    private final RepositoryService models;
    private final TaskService tasks;
    private final HistoryService history;
    private final ManagementService jobs;
    private final CommandExecutor commands;

    CamundaWorkflow(ProcessEngine engine) {
        this.processes = engine.getRuntimeService();
        this.models = engine.getRepositoryService();
        this.tasks = engine.getTaskService();
        this.history = engine.getHistoryService();
        this.jobs = engine.getManagementService();
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
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
        return send(processes
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(Long.toString(caseId))
                .setVariables(variables));
    }

    @Override
    public boolean correlate(String message, String variable, long value, Map<String, Object> variables) {
        return send(processes
                .createMessageCorrelation(message)
                .processInstanceVariableEquals(variable, value)
                .setVariables(variables));
    }

    @Override
    public void together(Runnable work) {
        commands.execute(context -> {
            work.run();
            return null;
        });
    }

    /** Correlating to all waiting processes answers an empty list where correlating to one would throw. */
    private static boolean send(MessageCorrelationBuilder message) {
        List<MessageCorrelationResult> received = message.correlateAllWithResult();
        return !received.isEmpty();
    }

    @Override
    public boolean renew(String process, long caseId) {
        ProcessInstance running = processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(caseId), process)
                .singleResult();
        ProcessDefinition latest = models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return running != null && !running.getProcessDefinitionId().equals(latest.getId()) && migrate(running, latest);
    }

    private boolean migrate(ProcessInstance running, ProcessDefinition latest) {
        try {
            var plan = processes
                    .createMigrationPlan(running.getProcessDefinitionId(), latest.getId())
                    .mapEqualActivities()
                    .build();
            processes.newMigration(plan).processInstanceIds(running.getId()).execute();
            return true;
        } catch (MigrationPlanValidationException | MigratingProcessInstanceValidationException e) {
            LOG.warn("Process {} cannot move on to {}", running.getId(), latest.getId(), e);
            return false;
        }
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

    @Override
    public Optional<TaskOpened> openTask(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .map(task -> TaskTelling.told(
                        task.getId(),
                        task.getProcessDefinitionId(),
                        task.getTaskDefinitionKey(),
                        task.getName(),
                        name -> tasks.getVariable(taskId, name),
                        tasks.getIdentityLinksForTask(taskId).stream()
                                .map(IdentityLink::getGroupId)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElseThrow()));
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
        var visits = history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(visit -> !visit.getActivityId().endsWith("#multiInstanceBody"))
                .map(CamundaWorkflow::visit)
                .toList();
        return new ProcessTrace(process.getProcessDefinitionKey(), visits);
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
        List<Job> due = jobs.createJobQuery().executable().list();
        due.forEach(job -> jobs.executeJob(job.getId()));
        return due.size();
    }
}
