package org.backbench.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Open tasks for tests, as they stand in the queues, of a case that is nobody's. */
final class Tray {

    private final JdbcClient db;
    private final Map<String, Object> row = new HashMap<>();

    private Tray(JdbcClient db) {
        this.db = db;
    }

    /** A task of a kind for a role, due on 12 December 2011. */
    static Tray task(JdbcClient db, String task, String roleKey) {
        Tray tray = new Tray(db);
        tray.row.putAll(Map.of("task", task, "role", roleKey, "due", "2011-12-12", "case", 4_000_000_000L));
        tray.row.putAll(Map.of("region", "East Midlands", "stage", "SUBMISSION", "class", "X-UA", "cycle", 2011));
        tray.row.putAll(Map.of("body", "XTARNBURY", "name", "Tarnbury Unitary", "title", "Answer " + task));
        return tray;
    }

    Tray with(String column, Object value) {
        row.put(column, value);
        return this;
    }

    /** Done by a person, for another where one is named. */
    long doneBy(long personId, Long forId) {
        long id = open();
        db.sql("update work_item set done_at = ?, done_by = ?, done_for = ?, outcome = 'DONE' where id = ?")
                .params(java.sql.Timestamp.from(Instant.parse("2011-12-01T09:00:00Z")), personId, forId, id)
                .update();
        return id;
    }

    long open() {
        return db.sql("""
            insert into work_item (task_id, task, title, case_id, reference, body_code, body_name, fictional,
                                   body_class, region, cycle, stage, role_key, subject, due, opened_at)
            values (:id, :task, :title, :case, 'BB-2011-' || :body, :body, :name, true, :class, :region, :cycle,
                    :stage, :role, :subject, :due::date, timestamptz '2011-12-01 09:00Z')
            returning id
            """)
                .params(row)
                .param("id", UUID.randomUUID().toString())
                .param("subject", row.get("subject"))
                .param("due", LocalDate.parse(row.get("due").toString()))
                .query(Long.class)
                .single();
    }
}
