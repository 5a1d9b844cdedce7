package org.backbench.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables clock, clock_event and rung, as clocks start, change and stop. */
@Repository
class ClockRows {

    /** An entry of the ledger with its clock. */
    record EventRow(long clockId, String kind, Instant at, String by, String reason, LocalDate due) {}

    /** A rung with its clock. */
    record RungRow(
            long clockId,
            String code,
            int round,
            LocalDate dueOn,
            Instant dueAt,
            String audience,
            @Nullable String flow,
            String state,
            @Nullable Instant firedAt) {}

    private static final String COLUMNS = """
        select id, kind, ladder_version, case_id, subject, body, riep, about, priority, counted_from, first_due, due,
               round, started_at, stopped_at, outcome
        from clock
        """;

    private final JdbcClient db;

    ClockRows(JdbcClient db) {
        this.db = db;
    }

    long insert(NewClock clock, int ladderVersion, LocalDate countedFrom, Instant now) {
        return db.sql("""
            insert into clock (kind, ladder_version, case_id, subject, body, riep, about, priority, counted_from,
                               first_due, due, round, started_at)
            values (:kind, :version, :caseId, :subject, :body, :riep, :about, :priority, :from, :due, :due, 1, :now)
            returning id
            """)
                .param("kind", clock.kind())
                .param("version", ladderVersion)
                .param("caseId", clock.caseId())
                .param("subject", clock.subject())
                .param("body", clock.bodyCode())
                .param("riep", clock.riep())
                .param("about", clock.about())
                .param("priority", clock.priority())
                .param("from", countedFrom)
                .param("due", clock.due())
                .param("now", utc(now))
                .query(Long.class)
                .single();
    }

    void insertRungs(long clockId, int round, List<PlannedRung> rungs) {
        db.sql("""
            insert into rung (clock_id, round, code, due_on, due_at, audience, flow, state)
            select :clockId, :round, planned.*
            from unnest(:codes, :days::date[], :moments::timestamptz[], :audiences, :flows, :states) as planned
            """)
                .param("clockId", clockId)
                .param("round", round)
                .param("codes", rungs.stream().map(PlannedRung::code).toArray(String[]::new))
                .param(
                        "days",
                        rungs.stream().map(rung -> rung.dueOn().toString()).toArray(String[]::new))
                .param(
                        "moments",
                        rungs.stream().map(rung -> rung.dueAt().toString()).toArray(String[]::new))
                .param("audiences", rungs.stream().map(PlannedRung::audience).toArray(String[]::new))
                .param("flows", rungs.stream().map(PlannedRung::flow).toArray(String[]::new))
                .param("states", rungs.stream().map(rung -> rung.state().key()).toArray(String[]::new))
                .update();
    }

    void insertEvent(long clockId, String kind, Instant at, String by, String reason, LocalDate due) {
        db.sql("""
            insert into clock_event (clock_id, kind, at, by, reason, due)
            values (:clockId, :kind, :at, :by, :reason, :due)
            """)
                .param("clockId", clockId)
                .param("kind", kind)
                .param("at", utc(at))
                .param("by", by)
                .param("reason", reason)
                .param("due", due)
                .update();
    }

    /** Locks the clock against another change; readers and the sweep's escalations are not held up. */
    Optional<LedgerClock> lockRunning(ClockKind kind, long caseId, @Nullable Long subject) {
        return db.sql(COLUMNS + """
            where kind = :kind and case_id = :caseId and coalesce(subject, 0) = :subject and stopped_at is null
            for no key update
            """)
                .param("kind", kind.key())
                .param("caseId", caseId)
                .param("subject", Objects.requireNonNullElse(subject, 0L))
                .query(LedgerClock.class)
                .optional();
    }

    List<LedgerClock> lockRunning(long caseId) {
        return db.sql(COLUMNS + "where case_id = :caseId and stopped_at is null order by id for no key update")
                .param("caseId", caseId)
                .query(LedgerClock.class)
                .list();
    }

    void updateDue(long clockId, LocalDate due, int round) {
        db.sql("update clock set due = :due, round = :round where id = :id")
                .param("due", due)
                .param("round", round)
                .param("id", clockId)
                .update();
    }

    /** Stops the clock; false when it had stopped already. */
    boolean stop(long clockId, LedgerClock.Outcome outcome, Instant at) {
        return db.sql("""
            update clock set stopped_at = :at, outcome = :outcome where id = :id and stopped_at is null
            """)
                        .param("at", utc(at))
                        .param("outcome", outcome.key())
                        .param("id", clockId)
                        .update()
                == 1;
    }

    /** What is still to come will not be sent. Waits for a sweep that is firing one of the rungs right now. */
    void cancelRungs(long clockId) {
        db.sql("update rung set state = 'cancelled' where clock_id = :id and state = 'to-come'")
                .param("id", clockId)
                .update();
    }

    Optional<LedgerClock> find(long id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(LedgerClock.class)
                .optional();
    }

    /** The running clock or, when none runs, the last one that did. */
    Optional<LedgerClock> findLatest(ClockKind kind, long caseId, @Nullable Long subject) {
        return db.sql(COLUMNS + """
            where kind = :kind and case_id = :caseId and coalesce(subject, 0) = :subject
            order by id desc limit 1
            """)
                .param("kind", kind.key())
                .param("caseId", caseId)
                .param("subject", Objects.requireNonNullElse(subject, 0L))
                .query(LedgerClock.class)
                .optional();
    }

    List<LedgerClock> findByCase(long caseId) {
        return db.sql(COLUMNS + "where case_id = :caseId order by id")
                .param("caseId", caseId)
                .query(LedgerClock.class)
                .list();
    }

    /** Running clocks by due day, from after a clock on. */
    List<LedgerClock> findRunning(ClockFilter filter, LocalDate today, LocalDate afterDue, long afterId, int limit) {
        return db.sql(COLUMNS + """
            where stopped_at is null and (due, id) > (:afterDue, :afterId)
              and (:everybodys or body = any(:bodies) or riep = any(:rieps))
              and (:which = 'ALL' or (:which = 'OVERDUE') = (due < :today and kind = any(:duties)))
            order by due, id limit :limit
            """)
                .param("afterDue", afterDue)
                .param("afterId", afterId)
                .param("everybodys", filter.isEverybodys())
                .param("bodies", array(filter.bodies()))
                .param("rieps", array(filter.rieps()))
                .param("which", filter.which().name())
                .param("today", today)
                .param("duties", array(ClockKind.duties()))
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
            select clock_id, code, round, due_on, due_at, audience, flow, state, fired_at
            from rung where clock_id = any(:ids) order by due_at, id
            """)
                .param("ids", clockIds.toArray(Long[]::new))
                .query(RungRow.class)
                .list();
    }

    private static String[] array(@Nullable List<String> words) {
        return words == null ? new String[0] : words.toArray(String[]::new);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
