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
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.NativeExecutionQuery;
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

    /** From the case to what waits in it: the engine's own correlation looks at all that wait for such a message. */
    private static final String WAITING = """
        select execution.* from act_ru_execution process
        join act_ru_execution execution on execution.proc_inst_id_ = process.id_
        join act_ru_event_subscr waiting on waiting.execution_id_ = execution.id_
          and waiting.event_type_ = 'message' and waiting.event_name_ = #{message}
        where process.business_key_ = #{key}
        """;

    private static final String OF_SUBJECT = """
          and exists (select from act_ru_variable subject
                      where subject.execution_id_ = process.id_
                        and subject.name_ = #{variable} and subject.long_ = #{value})
        """;

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
        return send(message, processes.createNativeExecutionQuery().sql(WAITING), caseId, variables);
    }

    @Override
    public boolean correlate(String message, long caseId, String variable, long value, Map<String, Object> variables) {
        NativeExecutionQuery waiting = processes
                .createNativeExecutionQuery()
                .sql(WAITING + OF_SUBJECT)
                .parameter("variable", variable)
                .parameter("value", value);
        return send(message, waiting, caseId, variables);
    }

    /** What an earlier step of the same transaction has ended waits no more, though its row is still there. */
    private boolean send(String message, NativeExecutionQuery waiting, long caseId, Map<String, Object> variables) {
        waiting.parameter("message", message).parameter("key", Long.toString(caseId));
        return commands.execute(context -> {
            List<Execution> receivers = waiting.list().stream()
                    .filter(receiver -> !context.getDbEntityManager().isDeleted((DbEntity) receiver))
                    .toList();
            receivers.forEach(receiver -> processes.messageEventReceived(message, receiver.getId(), variables));
            return !receivers.isEmpty();
        });
    }

    @Override
    public void together(Runnable work) {
        commands.execute(context -> {
            work.run();
            return null;
        });
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
