package org.backbench.returns.corrections;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.backbench.people.Person;
import org.backbench.returns.BodyReturn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table correction. */
@Repository
class CorrectionRows {

    private static final String SELECT = """
        select id, case_id, return_id, query_id, base_version, state, reason, opened_by, opened_name, opened_at,
               version, sent_reason, ended_at
        from correction
        """;

    private final JdbcClient db;

    CorrectionRows(JdbcClient db) {
        this.db = db;
    }

    long insert(BodyReturn owed, @Nullable Long queryId, String reason, Person by, Instant at) {
        return db.sql("""
            insert into correction (case_id, return_id, query_id, base_version, state, reason, opened_by, opened_name,
                                    opened_at)
            values (:caseId, :returnId, :queryId, :base, 'TYPING', :reason, :by, :byName, :at)
            returning id
            """)
                .param("caseId", owed.caseId())
                .param("returnId", owed.id())
                .param("queryId", queryId)
                .param("base", owed.acceptedVersion())
                .param("reason", reason)
                .param("by", by.login())
                .param("byName", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    Optional<Correction> find(long id) {
        return db.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(Correction.class)
                .optional();
    }

    /** The one that has not ended. */
    Optional<Correction> running(long returnId) {
        return db.sql(SELECT + " where return_id = :returnId and ended_at is null")
                .param("returnId", returnId)
                .query(Correction.class)
                .optional();
    }

    /** The corrections of a case, the oldest first. */
    List<Correction> findByCase(long caseId) {
        return db.sql(SELECT + " where case_id = :caseId order by id")
                .param("caseId", caseId)
                .query(Correction.class)
                .list();
    }

    void send(long id, int version, String reason) {
        db.sql("update correction set state = 'SENT', version = :version, sent_reason = :reason where id = :id")
                .param("version", version)
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    /** It was sent back: it is typed again. */
    void reopen(long id) {
        db.sql("update correction set state = 'TYPING' where id = :id")
                .param("id", id)
                .update();
    }

    void end(long id, Correction.State state, Instant at) {
        db.sql("update correction set state = :state, ended_at = :at where id = :id")
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }
}
