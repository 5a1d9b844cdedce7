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
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An engine with nothing around it, in a schema of its own, whose timers are tuned: no metrics, many jobs in one
 * acquisition, an index on the due date, which is never null.
 */
final class BareEngine implements AutoCloseable {

    static final int AHEAD = 400_000;

    private static final int THREADS = 8;
    private static final int QUEUE = 500;
    private static final int ACQUIRED = 200;
    private static final int WAIT_MILLIS = 20;

    private final String schema;
    private final String history;
    private final HikariDataSource pool = new HikariDataSource();
    private final DefaultJobExecutor executor = new DefaultJobExecutor();
    private final ProcessEngine engine;
    private final JdbcClient db;

    /** @param history what the engine writes down: full as it comes, which tells when what fired, or none */
    BareEngine(Product product, String schema, String history) {
        this.schema = schema;
        this.history = history;
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

    ProcessEngine engine() {
        return engine;
    }

    /**
     * Copies each row that was not copied itself.
     *
     * @param ids the columns with ids that become others, for which the mark stands in them
     * @param due when timers are due, in SQL
     */
    void copy(String table, Set<String> ids, String mark, int times, String due) {
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
                        : ids.contains(column) ? "%s || '-%s-' || n".formatted(column, mark) : column)
                .collect(joining(", "));
        db.sql("insert into %s (%s) select %s from %s, generate_series(1, %d) as n where id_ not like '%%-%%'"
                        .formatted(table, String.join(", ", columns), values, table, times))
                .update();
    }

    void settle(String table) {
        db.sql("vacuum analyze " + table).update();
    }

    /** Lets the timers that are due fire. */
    Map<String, Long> fire() throws InterruptedException {
        long due = due();
        executor.start();
        while (due() > 0) {
            Thread.sleep(WAIT_MILLIS);
        }
        executor.shutdown();
        return Map.of("fired", due);
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
