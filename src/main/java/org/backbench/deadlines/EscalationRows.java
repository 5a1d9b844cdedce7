package org.backbench.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table escalation. */
@Repository
class EscalationRows {

    private static final String COLUMNS = """
        select escalation.id, escalation.case_id, clock.subject, escalation.clock_id, clock.kind, clock.label,
               rung.code as rung, escalation.role_key, escalation.asked, clock.due, escalation.opened_at,
               escalation.outcome, escalation.answer, escalation.new_date, escalation.answered_by,
               escalation.answered_at, escalation.settled_at
        from escalation join clock on clock.id = escalation.clock_id join rung on rung.id = escalation.rung_id
        """;

    private final JdbcClient db;

    EscalationRows(JdbcClient db) {
        this.db = db;
    }

    /** The ids, by rung. */
    Map<Long, Long> insertAll(List<FiredRung> rungs, Instant now) {
        Map<Long, Long> ids = new HashMap<>();
        db.sql("""
            insert into escalation (case_id, clock_id, rung_id, role_key, asked, opened_at)
            select *, :now from unnest(:cases, :clocks, :rungs, :roles, :asked) returning rung_id, id
            """)
                .param("cases", rungs.stream().map(FiredRung::caseId).toArray(Long[]::new))
                .param("clocks", rungs.stream().map(FiredRung::clockId).toArray(Long[]::new))
                .param("rungs", rungs.stream().map(FiredRung::rungId).toArray(Long[]::new))
                .param("roles", rungs.stream().map(FiredRung::audienceKey).toArray(String[]::new))
                .param("asked", rungs.stream().map(FiredRung::sentence).toArray(String[]::new))
                .param("now", ClockRows.utc(now))
                .query((row, number) -> ids.put(row.getLong(1), row.getLong(2)))
                .list();
        return ids;
    }

    /** Takes back the escalations of rungs that no process took up. */
    void delete(Collection<Long> rungIds) {
        db.sql("delete from escalation where rung_id = any(:rungs)")
                .param("rungs", rungIds.toArray(Long[]::new))
                .update();
    }

    Optional<Escalation> find(long id) {
        return db.sql(COLUMNS + "where escalation.id = :id")
                .param("id", id)
                .query(Escalation.class)
                .optional();
    }

    List<Escalation> findAll(Collection<Long> ids) {
        return db.sql(COLUMNS + "where escalation.id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(Escalation.class)
                .list();
    }

    /** The escalation, kept from being answered or settled by anybody else until this transaction ends. */
    Optional<Escalation> lock(long id) {
        return db.sql(COLUMNS + "where escalation.id = :id for no key update of escalation")
                .param("id", id)
                .query(Escalation.class)
                .optional();
    }

    List<Escalation> findByCase(long caseId) {
        return db.sql(COLUMNS + "where escalation.case_id = :caseId order by escalation.id")
                .param("caseId", caseId)
                .query(Escalation.class)
                .list();
    }

    void updateAnswer(
            long id, Escalation.Answer outcome, String answer, @Nullable LocalDate newDate, String by, Instant at) {
        db.sql("""
            update escalation set outcome = :outcome, answer = :answer, new_date = :newDate, answered_by = :by,
                                  answered_at = :at
            where id = :id
            """)
                .param("outcome", outcome.key())
                .param("answer", answer)
                .param("newDate", newDate)
                .param("by", by)
                .param("at", ClockRows.utc(at))
                .param("id", id)
                .update();
    }

    /** Settles what is still open on a clock; the ids of those settled. */
    List<Long> settle(long clockId, Instant at) {
        return db.sql("""
            update escalation set settled_at = :at
            where clock_id = :clockId and answered_at is null and settled_at is null returning id
            """)
                .param("at", ClockRows.utc(at))
                .param("clockId", clockId)
                .query(Long.class)
                .list();
    }
}
