package org.backbench.worklist;

import java.sql.Timestamp;
import java.time.Instant;
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

    /** Tells who has these tasks in hand and will be away on their new days. */
    void tellAway(List<OpenWork.Redating> moved, Instant at) {
        db.sql("""
            insert into work_notice (person_id, work_item_id, at, sentence)
            select w.claimed_by, w.id, :at, format('“%s” (%s) is now due on %s, while you are away. Give it to a '
                   'colleague, or let your deputy do it.', w.title, w.reference, to_char(w.due, 'FMDD FMMonth YYYY'))
            from work_item w
            where w.task_id = any(:ids) and w.done_at is null and w.claimed_by is not null
              and exists (select from absence a
                          where a.person_id = w.claimed_by and w.due between a.from_day and a.to_day)
            """)
                .param("ids", moved.stream().map(OpenWork.Redating::taskId).toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Gives the open task about a subject to another role; its id in the engine. */
    Optional<String> setRole(long caseId, String task, long subject, String roleKey) {
        return db.sql("""
            update work_item set role_key = :roleKey, claimed_by = null, claimed_at = null, hold_until = null,
                                 claimed_for = null, handed_from = null, cover_ends = null
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
