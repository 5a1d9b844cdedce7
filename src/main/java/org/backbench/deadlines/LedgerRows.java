package org.backbench.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the tables clock, clock_event and rung. */
@Repository
class LedgerRows {

    /** An entry of the ledger with its clock. */
    record EventRow(long clockId, String kind, Instant at, String by, String reason, LocalDate due) {}

    /** A rung with its clock. */
    record RungRow(
            long clockId,
            String code,
            int round,
            int ladderVersion,
            LocalDate dueOn,
            Instant dueAt,
            String audience,
            @Nullable String wentTo,
            @Nullable String flow,
            String state,
            @Nullable Instant firedAt) {}

    private final JdbcClient db;

    LedgerRows(JdbcClient db) {
        this.db = db;
    }

    Optional<LedgerClock> find(long id) {
        return db.sql("select * from clock where id = :id")
                .param("id", id)
                .query(LedgerClock.class)
                .optional();
    }

    /** The running clock or, when none runs, the last one that did. */
    Optional<LedgerClock> findLatest(String kind, long caseId, @Nullable Long subject) {
        return db.sql("""
            select * from clock
            where kind = :kind and case_id = :caseId and coalesce(subject, 0) = :subject
            order by id desc limit 1
            """)
                .param("kind", kind)
                .param("caseId", caseId)
                .param("subject", Objects.requireNonNullElse(subject, 0L))
                .query(LedgerClock.class)
                .optional();
    }

    List<LedgerClock> findByCase(long caseId, boolean ofTasks) {
        return db.sql("select * from clock where case_id = :caseId and (task_id is not null) = :ofTasks order by id")
                .param("caseId", caseId)
                .param("ofTasks", ofTasks)
                .query(LedgerClock.class)
                .list();
    }

    /** Running clocks by due day, from after a clock on. */
    List<LedgerClock> findRunning(ClockFilter filter, LocalDate today, LocalDate afterDue, long afterId, int limit) {
        return db.sql("""
            select * from clock
                        where stopped_at is null and (due, id) > (:afterDue, :afterId)
            """ + (filter.ofTasks() ? " and task_id is not null" : " and task_id is null") + """
              and (:everybodys or body = any(:bodies) or riep = any(:rieps))
              and (:which = 'ALL' or (:which = 'PAUSED') = (paused_on is not null))
              and (:which in ('ALL', 'PAUSED') or (:which = 'OVERDUE') = (due < :today and duty))
            order by due, id limit :limit
            """)
                .param("afterDue", afterDue)
                .param("afterId", afterId)
                .param("everybodys", filter.isEverybodys())
                .param("bodies", array(filter.bodies()))
                .param("rieps", array(filter.rieps()))
                .param("which", filter.which().name())
                .param("today", today)
                .param("limit", limit)
                .query(LedgerClock.class)
                .list();
    }

    List<EventRow> findEvents(Collection<Long> clockIds) {
        return db.sql("""
            select clock_id, kind, at, by, reason, due from clock_event where clock_id = any(:ids) order by id
            """)
                .param("ids", clockIds.toArray(Long[]::new))
                .query(EventRow.class)
                .list();
    }

    List<RungRow> findRungs(Collection<Long> clockIds) {
        return db.sql("""
            select clock_id, code, round, ladder_version, due_on, due_at, audience, went_to, flow, state, fired_at
            from rung where clock_id = any(:ids) order by due_at, id
            """)
                .param("ids", clockIds.toArray(Long[]::new))
                .query(RungRow.class)
                .list();
    }

    private static String[] array(@Nullable List<String> words) {
        return words == null ? new String[0] : words.toArray(String[]::new);
    }
}
