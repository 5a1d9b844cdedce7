package org.backbench.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table rung as the sweep sees it: what is due is taken and judged in one statement, and marked in the next. Rungs
 * are read by place, because a storm reads a hundred thousand.
 */
@Repository
class TakingRows {

    /** How many rungs that change no flow are looked after in one go. */
    static final int BATCH = 1_000;

    /**
     * Of one moment, so that moments come in order: up to the first and not at it, which the planner takes for a few
     * rows and sorts all of them for each batch. With the number in it, so that the plan is one for so many.
     */
    private static final String DUE_PLAIN = """
        with due as materialized (
            select * from rung
            where state = 'to-come' and flow is null
              and due_at <= (select min(due_at) from rung
                             where state = 'to-come' and flow is null and due_at <= :now)
            order by due_at, id limit 1000 for update skip locked)
        """;

    private static final String DUE_THESE = """
        with due as materialized (
            select * from rung where id = any(:ids) and state = 'to-come' for update skip locked)
        """;

    private static final String TO_COME = """
        with due as (
            select rung.* from clock join rung on rung.clock_id = clock.id and rung.state = 'to-come'
            where clock.case_id = :caseId and clock.stopped_at is null)
        """;

    /**
     * Superseded: a higher rung of the same clock is due too, or was fired before its turn came. Each rung asks for its
     * clock: to join them the planner would read all clocks for each batch.
     */
    private static final String TAKEN = """
        select due.id, due.clock_id, due.code, due.round, due.due_at, due.audience, due.flow, due.ladder_version,
               clock.kind, clock.label, clock.ladder, clock.case_id, clock.subject, clock.body, clock.riep,
               clock.about, clock.holder, clock.counted_from, clock.due, clock.slid_why,
               exists (select from rung higher
                       where higher.clock_id = due.clock_id and higher.round = due.round
                         and higher.due_at > due.due_at and higher.due_at <= :now
                         and higher.state in ('to-come', 'fired')) as superseded
        from due, lateral (select * from clock where clock.id = due.clock_id offset 0) as clock
        order by due.due_at, due.id
        """;

    private final JdbcClient db;

    TakingRows(JdbcClient db) {
        this.db = db;
    }

    /** Lets people go first: a sweep that waits for a row of theirs gives up soon and comes again. */
    void yieldToPeople() {
        db.sql("set local lock_timeout = '500ms'").update();
    }

    /** Takes due rungs of the earliest moment that change no flow; another sweep takes others of it meanwhile. */
    List<ClaimedRung> takePlain(Instant now) {
        return db.sql(DUE_PLAIN + TAKEN)
                .param("now", ClockRows.utc(now))
                .query(TakingRows::rung)
                .list();
    }

    /** Takes these rungs, except those that another sweep has or had. */
    List<ClaimedRung> take(List<Long> rungIds, Instant now) {
        return db.sql(DUE_THESE + TAKEN)
                .param("ids", rungIds.toArray(Long[]::new))
                .param("now", ClockRows.utc(now))
                .query(TakingRows::rung)
                .list();
    }

    /** The rungs of the running clocks of a case that are to come, taken by nobody yet. */
    List<ClaimedRung> findToCome(long caseId, Instant now) {
        return db.sql(TO_COME + TAKEN)
                .param("caseId", caseId)
                .param("now", ClockRows.utc(now))
                .query(TakingRows::rung)
                .list();
    }

    /** Writes down of rungs taken in this transaction that they have fired. */
    void fire(List<ClaimedRung> taken, Instant now) {
        db.sql("update rung set state = 'fired', fired_at = :now where id = any(:ids)")
                .param("now", ClockRows.utc(now))
                .param("ids", ids(taken))
                .update();
    }

    /** Writes down of rungs taken in this transaction that a higher one has come first. */
    void supersede(List<ClaimedRung> taken) {
        db.sql("update rung set state = 'superseded' where id = any(:ids)")
                .param("ids", ids(taken))
                .update();
    }

    private static Long[] ids(List<ClaimedRung> rungs) {
        return rungs.stream().map(ClaimedRung::id).toArray(Long[]::new);
    }

    private static ClaimedRung rung(ResultSet row, int number) throws SQLException {
        int place = 0;
        return new ClaimedRung(
                row.getLong(++place),
                row.getLong(++place),
                row.getString(++place),
                row.getInt(++place),
                row.getObject(++place, OffsetDateTime.class).toInstant(),
                row.getString(++place),
                row.getString(++place),
                row.getInt(++place),
                row.getString(++place),
                row.getString(++place),
                row.getString(++place),
                row.getLong(++place),
                row.getObject(++place, Long.class),
                row.getString(++place),
                row.getString(++place),
                row.getString(++place),
                row.getString(++place),
                row.getObject(++place, LocalDate.class),
                row.getObject(++place, LocalDate.class),
                row.getString(++place),
                row.getBoolean(++place));
    }
}
