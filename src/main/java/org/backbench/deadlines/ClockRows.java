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

    /** A clock with its rungs as it is planned, and the edition it was planned with. */
    record Planned(
            NewClock clock, ClockKind kind, Ladder ladder, LocalDate from, List<PlannedRung> rungs, long edition) {}

    /** All of a start in one statement; nothing happens where the clock runs already or the edition has moved on. */
    private static final String START = """
        with edition as (select number from ledger_edition where number = :edition for share),
        stopped as (select reason, stopped_by from body_stop where body = :body and lifted_at is null),
        fresh as (
            insert into clock (kind, label, ladder, ladder_version, case_id, subject, body, riep, about, priority,
                               holder, task_id, duty, extended_late, counted_from, first_due, due, budget, slid_why,
                               round, started_at, paused_on, halted)
            select :kind, :label, :ladder, :version, :caseId, :subject::bigint, :body, :riep::text, :about::text,
                   :priority::text, :holder::text, :taskId::text, :duty, :extendedLate, :from, :due, :due,
                   :budget::int, :slidWhy::text, 1, :now, (select :today::date from stopped),
                   exists (select from stopped)
            from edition
            on conflict do nothing returning id, halted),
        planned as (
            insert into rung (clock_id, round, code, ladder_version, due_on, due_at, audience, flow, state)
            select fresh.id, 1, r.code, :version, r.day, r.at, r.audience, r.flow,
                   case when fresh.halted and r.state = 'to-come' then 'held' else r.state end
            from fresh, unnest(:codes, :days::date[], :moments::timestamptz[], :audiences, :flows, :states)
                        as r (code, day, at, audience, flow, state)),
        noted as (
            insert into clock_event (clock_id, kind, at, by, reason, due)
            select fresh.id, 'start', :now, 'ledger', :startReason, :due from fresh
            union all select fresh.id, 'pause', :now, stopped.stopped_by, stopped.reason, :due from fresh, stopped)
        select id from fresh
        """;

    private final JdbcClient db;

    ClockRows(JdbcClient db) {
        this.db = db;
    }

    /** Writes the clock with its rungs and the first entry of its ledger; empty where it cannot be written. */
    Optional<Long> start(Planned planned, String reason, Instant now, LocalDate today) {
        NewClock clock = planned.clock();
        return rungs(clock(db.sql(START), clock), planned.rungs())
                .param("edition", planned.edition())
                .param("kind", planned.kind().key())
                .param("label", planned.kind().label(clock.about()))
                .param("ladder", planned.ladder().kind())
                .param("version", planned.ladder().version())
                .param("duty", planned.kind().duty())
                .param("extendedLate", planned.kind().extendedLate())
                .param("from", planned.from())
                .param("startReason", reason)
                .param("now", utc(now))
                .param("today", today)
                .query(Long.class)
                .optional();
    }

    private static JdbcClient.StatementSpec clock(JdbcClient.StatementSpec statement, NewClock clock) {
        NewClock.OfTask task = clock.task();
        return statement
                .param("caseId", clock.caseId())
                .param("subject", clock.subject())
                .param("body", clock.bodyCode())
                .param("riep", clock.riep())
                .param("about", clock.about())
                .param("priority", clock.priority())
                .param("holder", task == null ? null : task.holder())
                .param("taskId", task == null ? null : task.taskId())
                .param("due", clock.due())
                .param("budget", clock.budget())
                .param("slidWhy", clock.slid());
    }

    private static JdbcClient.StatementSpec rungs(JdbcClient.StatementSpec statement, List<PlannedRung> rungs) {
        return statement
                .param("codes", rungs.stream().map(PlannedRung::code).toArray(String[]::new))
                .param(
                        "days",
                        rungs.stream().map(rung -> rung.dueOn().toString()).toArray(String[]::new))
                .param(
                        "moments",
                        rungs.stream().map(rung -> rung.dueAt().toString()).toArray(String[]::new))
                .param("audiences", rungs.stream().map(PlannedRung::audience).toArray(String[]::new))
                .param("flows", rungs.stream().map(PlannedRung::flow).toArray(String[]::new))
                .param("states", rungs.stream().map(rung -> rung.state().key()).toArray(String[]::new));
    }

    /** The rungs of a further round. */
    void insertRungs(long clockId, int round, int ladderVersion, List<PlannedRung> rungs) {
        rungs(db.sql("""
            insert into rung (clock_id, round, code, ladder_version, due_on, due_at, audience, flow, state)
            select :clockId, :round, r.code, :version, r.day, r.at, r.audience, r.flow, r.state
            from unnest(:codes, :days::date[], :moments::timestamptz[], :audiences, :flows, :states)
                 as r (code, day, at, audience, flow, state)
            """), rungs)
                .param("clockId", clockId)
                .param("round", round)
                .param("version", ladderVersion)
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
    Optional<LedgerClock> lockRunning(String kind, long caseId, @Nullable Long subject) {
        return db.sql("""
            select * from clock
            where kind = :kind and case_id = :caseId and coalesce(subject, 0) = :subject
              and stopped_at is null and task_id is null
            for no key update
            """)
                .param("kind", kind)
                .param("caseId", caseId)
                .param("subject", Objects.requireNonNullElse(subject, 0L))
                .query(LedgerClock.class)
                .optional();
    }

    List<LedgerClock> lockRunning(long caseId) {
        return db.sql("select * from clock where case_id = :caseId and stopped_at is null order by id for no key"
                        + " update")
                .param("caseId", caseId)
                .query(LedgerClock.class)
                .list();
    }

    Optional<LedgerClock> lock(long id) {
        return db.sql("select * from clock where id = :id for no key update")
                .param("id", id)
                .query(LedgerClock.class)
                .optional();
    }

    /** The new day stands for itself: neither budget nor the days it slid before count any more. */
    void updateDue(long clockId, LocalDate due, int round) {
        db.sql("update clock set due = :due, round = :round, budget = null, slid = 0 where id = :id")
                .param("due", due)
                .param("round", round)
                .param("id", clockId)
                .update();
    }

    /** Stops the clock; false when it had stopped already. */
    boolean stop(long clockId, LedgerClock.Outcome outcome, Instant at) {
        return db.sql("""
            update clock set stopped_at = :at, outcome = :outcome, paused_on = null, waiting = false, halted = false
            where id = :id and stopped_at is null
            """)
                        .param("at", utc(at))
                        .param("outcome", outcome.key())
                        .param("id", clockId)
                        .update()
                == 1;
    }

    /** Stops the clock of a task with all that belongs to it; its due day, or nothing where none ran. */
    Optional<LocalDate> stopTask(String taskId, LedgerClock.Outcome outcome, String reason, String by, Instant at) {
        return db.sql("""
            with over as (
                update clock set stopped_at = :at, outcome = :outcome, paused_on = null, waiting = false,
                                 halted = false
                where task_id = :taskId and stopped_at is null returning id, due),
            cancelled as (
                update rung set state = 'cancelled' from over
                where rung.clock_id = over.id and rung.state in ('to-come', 'held')),
            noted as (
                insert into clock_event (clock_id, kind, at, by, reason, due)
                select id, :event, :at, :by, :reason, due from over)
            select due from over
            """)
                .param("taskId", taskId)
                .param("outcome", outcome.key())
                .param("event", outcome.event())
                .param("reason", reason)
                .param("by", by)
                .param("at", utc(at))
                .query(LocalDate.class)
                .optional();
    }

    /** What is still to come will not be sent. Waits for a sweep that is firing one of the rungs right now. */
    void cancelRungs(Collection<Long> clockIds) {
        db.sql("update rung set state = 'cancelled' where clock_id = any(:ids) and state in ('to-come', 'held')")
                .param("ids", clockIds.toArray(Long[]::new))
                .update();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
