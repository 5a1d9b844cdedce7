package org.backbench.worklist;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table work_item beside the open tasks of the engine, range by range of task ids. */
@Repository
class DriftRows {

    private final JdbcClient db;

    DriftRows(JdbcClient db) {
        this.db = db;
    }

    /** Those of the engine's open tasks that are not open in a queue. */
    List<String> findMissing(Collection<String> engine) {
        return db.sql("""
            select task_id from unnest(:engine) as engine (task_id)
            where not exists (select from work_item w where w.task_id = engine.task_id and w.done_at is null)
            order by 1
            """)
                .param("engine", engine.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** What is open in a queue behind one task and up to another, or to the end, and not among the engine's. */
    List<String> findOrphans(Collection<String> engine, String after, @Nullable String last, int limit) {
        return db.sql("""
            select task_id from work_item
            where done_at is null and task_id > :after and (:last::text is null or task_id <= :last)
              and task_id <> all(:engine)
            order by task_id limit :limit
            """)
                .param("after", after)
                .param("last", last)
                .param("engine", engine.toArray(String[]::new))
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    /** Takes the case for this transaction, as everything does that moves it. */
    void lock(long caseId) {
        db.sql("select pg_advisory_xact_lock(:caseId)")
                .param("caseId", caseId)
                .query((row, number) -> number)
                .list();
    }

    /** The case of a task that is open in a queue. */
    List<Long> findCase(String taskId) {
        return db.sql("select case_id from work_item where task_id = :taskId and done_at is null")
                .param("taskId", taskId)
                .query(Long.class)
                .list();
    }

    /** Opens a row again that was marked done while the engine still has the task; whether there was one. */
    boolean reopen(String taskId) {
        return db.sql("""
            update work_item set done_at = null, done_by = null, done_for = null, outcome = null
            where task_id = :taskId and done_at is not null
            """).param("taskId", taskId).update() > 0;
    }
}
