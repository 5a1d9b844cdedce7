package org.backbench.returns.scope;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables return_extension and return_refusal, and the day agreed last in body_return. */
@Repository
class ExtensionRows {

    private final JdbcClient db;

    ExtensionRows(JdbcClient db) {
        this.db = db;
    }

    void insert(long returnId, LocalDate wanted, String reason, String by, Instant at) {
        db.sql("""
            insert into return_extension (return_id, wanted, reason, asked_by, asked_at)
            values (:returnId, :wanted, :reason, :by, :at)
            """)
                .param("returnId", returnId)
                .param("wanted", wanted)
                .param("reason", reason)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param until the day that is granted; null: none is */
    void decide(long id, String outcome, @Nullable LocalDate until, String answer, String by, Instant at) {
        db.sql("""
            update return_extension
            set outcome = :outcome, until = :until, answer = :answer, decided_by = :by, decided_at = :at
            where id = :id and outcome is null
            """)
                .param("outcome", outcome)
                .param("until", until)
                .param("answer", answer)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** The requests of a return, the oldest first. */
    List<Extension> list(long returnId) {
        return db.sql("""
            select id, wanted, reason, asked_by, asked_at, outcome, until, answer, decided_by, decided_at
            from return_extension where return_id = :returnId order by id
            """).param("returnId", returnId).query(Extension.class).list();
    }

    void extend(long returnId, LocalDate day) {
        db.sql("update body_return set extended_to = :day where id = :id")
                .param("day", day)
                .param("id", returnId)
                .update();
    }

    void insertRefusal(long returnId, Refusal refusal) {
        db.sql("""
            insert into return_refusal (return_id, statement, stated_by, stated_at)
            values (:returnId, :statement, :by, :at)
            on conflict (return_id) do update set statement = excluded.statement, stated_by = excluded.stated_by,
                stated_at = excluded.stated_at
            """)
                .param("returnId", returnId)
                .param("statement", refusal.statement())
                .param("by", refusal.statedBy())
                .param("at", refusal.statedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Refusal> refusal(long returnId) {
        return db.sql("select statement, stated_by, stated_at from return_refusal where return_id = :returnId")
                .param("returnId", returnId)
                .query(Refusal.class)
                .optional();
    }
}
