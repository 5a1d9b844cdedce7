package org.backbench.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table work_item, as open tasks get other days and other holders. */
@Repository
class OpenWorkRows {

    private final JdbcClient db;

    OpenWorkRows(JdbcClient db) {
        this.db = db;
    }

    void setDue(long caseId, String task, @Nullable Long subject, LocalDate due) {
        db.sql("""
            update work_item set due = :due
            where case_id = :caseId and task = :task and done_at is null
              and (:subject::bigint is null or subject = :subject)
            """)
                .param("due", due)
                .param("caseId", caseId)
                .param("task", task)
                .param("subject", subject)
                .update();
    }

    void setDues(List<OpenWork.Redating> moved) {
        db.sql("""
            update work_item set due = m.due from unnest(:ids, :dues::date[]) as m (task_id, due)
            where work_item.task_id = m.task_id and work_item.done_at is null
            """)
                .param("ids", moved.stream().map(OpenWork.Redating::taskId).toArray(String[]::new))
                .param("dues", moved.stream().map(one -> one.due().toString()).toArray(String[]::new))
                .update();
    }

    /** Gives the open task about a subject to another role; its id in the engine. */
    Optional<String> setRole(long caseId, String task, long subject, String roleKey) {
        return db.sql("""
            update work_item set role_key = :roleKey, claimed_by = null, claimed_at = null, hold_until = null
            where case_id = :caseId and task = :task and subject = :subject and done_at is null returning task_id
            """)
                .param("roleKey", roleKey)
                .param("caseId", caseId)
                .param("task", task)
                .param("subject", subject)
                .query(String.class)
                .optional();
    }
}
