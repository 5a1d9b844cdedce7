package org.backbench.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table body_stop. */
@Repository
class BodyStopRows {

    private static final String COLUMNS =
            "select id, body, reason, stopped_by, stopped_at, lifted_by, lifted_at from body_stop ";

    private final JdbcClient db;

    BodyStopRows(JdbcClient db) {
        this.db = db;
    }

    /** Stops a body; false when it stands still already. */
    boolean insert(String body, String reason, String by, Instant at) {
        return db.sql("""
            insert into body_stop (body, reason, stopped_by, stopped_at) values (:body, :reason, :by, :at)
            on conflict do nothing
            """)
                        .param("body", body)
                        .param("reason", reason)
                        .param("by", by)
                        .param("at", ClockRows.utc(at))
                        .update()
                == 1;
    }

    /** Lifts the stop of a body; false when it has none. */
    boolean lift(String body, String by, Instant at) {
        return db.sql("update body_stop set lifted_by = :by, lifted_at = :at where body = :body and lifted_at is null")
                        .param("body", body)
                        .param("by", by)
                        .param("at", ClockRows.utc(at))
                        .update()
                == 1;
    }

    List<BodyStop> findRunning(String afterBody, int limit) {
        return db.sql(COLUMNS + "where lifted_at is null and body > :after order by body limit :limit")
                .param("after", afterBody)
                .param("limit", limit)
                .query(BodyStop.class)
                .list();
    }

    Optional<BodyStop> findRunning(String body) {
        return db.sql(COLUMNS + "where lifted_at is null and body = :body")
                .param("body", body)
                .query(BodyStop.class)
                .optional();
    }
}
