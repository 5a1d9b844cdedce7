package org.backbench.bench;

import static java.util.stream.Collectors.joining;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The timers of a bare engine in a schema of its own: nothing happens when one fires but that its process ends. Tuned:
 * no metrics, many jobs in one acquisition, an index on the due date, which is never null.
 */
final class TimerRun implements Arm.Work, AutoCloseable {

    static final int DUE = Integer.getInteger("bench.timers", 5_000);
    static final int AHEAD = 400_000;

    private static final int THREADS = 8;
    private static final int QUEUE = 500;
    private static final int ACQUIRED = 200;
    private static final int WAIT_MILLIS = 20;
    /** The columns that hold ids of the executions and jobs that are copied. */
    private static final Set<String> IDS =
            Set.of("id_", "proc_inst_id_", "parent_id_", "root_proc_inst_id_", "execution_id_", "process_instance_id_");

    private final String schema;
    private final String history;
    private final HikariDataSource pool = new HikariDataSource();
    private final DefaultJobExecutor executor = new DefaultJobExecutor();
    private final ProcessEngine engine;
    private final JdbcClient db;
    private int copies;

    /** @param history what the engine writes down: full as it comes, which tells when what fired, or none */
    TimerRun(Product product, String history) {
        this.history = history;
        schema = "bare_" + history;
        FlywayConnectionDetails owner = product.get(FlywayConnectionDetails.class);
        pool.setJdbcUrl(owner.getJdbcUrl());
        pool.setUsername(owner.getUsername());
        pool.setPassword(owner.getPassword());
        pool.setMaximumPoolSize(THREADS + 4);
        pool.setConnectionInitSql("set search_path to " + schema);
        db = JdbcClient.create(pool);
        db.sql("create schema " + schema).update();
        engine = configuration().buildProcessEngine();
        db.sql("create index bare_job_due on act_ru_job (duedate_)").update();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "bare-timer.bpmn",
                        Bpmn.createExecutableProcess("bare-timer")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .intermediateCatchEvent("wait")
                                .timerWithDuration("P3000D")
                                .endEvent()
                                .done())
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey("bare-timer");
        copy("act_ru_job", "ahead", AHEAD, "now() + n * interval '1 minute' + interval '1 year'");
    }

    private ProcessEngineConfiguration configuration() {
        executor.setCorePoolSize(THREADS);
        executor.setMaxPoolSize(THREADS);
        executor.setQueueSize(QUEUE);
        executor.setMaxJobsPerAcquisition(ACQUIRED);
        executor.setWaitTimeInMillis(WAIT_MILLIS);
        executor.setMaxWait(WAIT_MILLIS);
        ProcessEngineConfigurationImpl bare = new StandaloneProcessEngineConfiguration();
        bare.setDataSource(pool);
        bare.setProcessEngineName(schema);
        bare.setDatabaseSchema(schema);
        bare.setDatabaseTablePrefix(schema + ".");
        bare.setDatabaseSchemaUpdate("create");
        bare.setHistory(history);
        bare.setMetricsEnabled(false);
        bare.setTaskMetricsEnabled(false);
        bare.setEnsureJobDueDateNotNull(true);
        bare.setJobExecutorAcquireByDueDate(true);
        bare.setJobExecutorActivate(false);
        bare.setJobExecutor(executor);
        return bare;
    }

    /** Copies the one process that was begun, or its timer. */
    private void copy(String table, String mark, int times, String due) {
        List<String> columns = db.sql("""
            select column_name from information_schema.columns
            where table_schema = :schema and table_name = :table order by ordinal_position
            """)
                .param("schema", schema)
                .param("table", table)
                .query(String.class)
                .list();
        String values = columns.stream()
                .map(column -> column.equals("duedate_")
                        ? due
                        : IDS.contains(column) ? "%s || '-%s-' || n".formatted(column, mark) : column)
                .collect(joining(", "));
        db.sql("insert into %s (%s) select %s from %s, generate_series(1, %d) as n where id_ not like '%%-%%'"
                        .formatted(table, String.join(", ", columns), values, table, times))
                .update();
    }

    @Override
    public void prepare() {
        copies++;
        String mark = "due" + copies;
        copy("act_ru_execution", mark, DUE, "null");
        copy("act_ru_job", mark, DUE, "now() - interval '1 minute'");
        db.sql("vacuum analyze act_ru_job").update();
        db.sql("vacuum analyze act_ru_execution").update();
    }

    @Override
    public Map<String, Long> run() throws InterruptedException {
        executor.start();
        while (due() > 0) {
            Thread.sleep(WAIT_MILLIS);
        }
        executor.shutdown();
        return Map.of("fired", (long) DUE);
    }

    private long due() {
        return db.sql("select count(*) from act_ru_job where duedate_ < now()")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
