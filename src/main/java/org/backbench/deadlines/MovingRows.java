package org.backbench.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables clock, clock_event and rung, as many clocks are paused, resumed and moved at once. */
@Repository
class MovingRows {

    /** Why a clock stands still: its holder waits for the body, or the programme office stopped all of the body's. */
    enum Hold {
        WAITING,
        HALTED
    }

    /** A rung that has not fired, with its clock. */
    record OpenRung(long clockId, String code, int ladderVersion, LocalDate dueOn) {}

    /**
     * Another day for a rung that has not fired.
     *
     * @param audience whom it is for from now on; null: as before
     */
    record RungMove(
            long clockId,
            String code,
            int ladderVersion,
            LocalDate dueOn,
            Instant dueAt,
            @Nullable String audience) {}

    private final JdbcClient db;

    MovingRows(JdbcClient db) {
        this.db = db;
    }

    /** The rungs of the present round that are to come or held. */
    List<OpenRung> findOpenRungs(Collection<Long> clockIds) {
        return db.sql("""
            select rung.clock_id, rung.code, rung.ladder_version, rung.due_on
            from rung join clock on clock.id = rung.clock_id and clock.round = rung.round
            where rung.clock_id = any(:ids) and rung.state in ('to-come', 'held') order by rung.id
            """)
                .param("ids", clockIds.toArray(Long[]::new))
                .query(OpenRung.class)
                .list();
    }

    void pause(Collection<Long> clockIds, Hold hold, LocalDate today) {
        db.sql(pausing(hold))
                .param("ids", clockIds.toArray(Long[]::new))
                .param("today", today)
                .update();
        db.sql("update rung set state = 'held' where clock_id = any(:ids) and state = 'to-come'")
                .param("ids", clockIds.toArray(Long[]::new))
                .update();
    }

    private static String pausing(Hold hold) {
        return switch (hold) {
            case WAITING ->
                "update clock set paused_on = coalesce(paused_on, :today), waiting = true where id = any(:ids)";
            case HALTED ->
                "update clock set paused_on = coalesce(paused_on, :today), halted = true where id = any(:ids)";
        };
    }

    private static String resuming(Hold hold) {
        return switch (hold) {
            case WAITING ->
                "update clock set waiting = false, paused_on = case when halted then paused_on end where id ="
                        + " any(:ids)";
            case HALTED ->
                "update clock set halted = false, paused_on = case when waiting then paused_on end where id ="
                        + " any(:ids)";
        };
    }

    /** Takes one reason for standing still away, or, with none left, the pause itself. */
    void resume(Collection<Long> clockIds, Hold hold) {
        db.sql(resuming(hold)).param("ids", clockIds.toArray(Long[]::new)).update();
        db.sql("""
            update rung set state = 'to-come' from clock
            where clock.id = rung.clock_id and clock.id = any(:ids) and clock.paused_on is null and rung.state = 'held'
            """).param("ids", clockIds.toArray(Long[]::new)).update();
    }

    /** Gives clocks other due days, and writes into each how many working days it slid. */
    void updateDues(List<MovedClock> moved, int slid) {
        db.sql("""
            update clock set due = m.due, slid = slid + :slid
            from unnest(:ids, :dues::date[]) as m (id, due) where clock.id = m.id
            """)
                .param("ids", moved.stream().map(MovedClock::clockId).toArray(Long[]::new))
                .param("dues", moved.stream().map(one -> one.to().toString()).toArray(String[]::new))
                .param("slid", slid)
                .update();
    }

    void setWhy(Collection<Long> clockIds, String why) {
        db.sql("update clock set slid_why = :why where id = any(:ids)")
                .param("ids", clockIds.toArray(Long[]::new))
                .param("why", why)
                .update();
    }

    /** Moves rungs that have not fired; those that fired in between stay as they are. */
    void moveRungs(List<RungMove> moves) {
        db.sql("""
            update rung set due_on = m.day, due_at = m.at, ladder_version = m.version,
                audience = coalesce(m.audience, rung.audience)
            from unnest(:clocks, :codes, :versions, :days::date[], :moments::timestamptz[], :audiences::text[])
                 as m (clock_id, code, version, day, at, audience), clock
            where clock.id = m.clock_id and rung.clock_id = clock.id and rung.round = clock.round
              and rung.code = m.code and rung.state in ('to-come', 'held')
            """)
                .param("clocks", moves.stream().map(RungMove::clockId).toArray(Long[]::new))
                .param("codes", moves.stream().map(RungMove::code).toArray(String[]::new))
                .param("versions", moves.stream().map(RungMove::ladderVersion).toArray(Integer[]::new))
                .param("audiences", moves.stream().map(RungMove::audience).toArray(String[]::new))
                .param(
                        "days",
                        moves.stream().map(move -> move.dueOn().toString()).toArray(String[]::new))
                .param(
                        "moments",
                        moves.stream().map(move -> move.dueAt().toString()).toArray(String[]::new))
                .update();
    }

    /** The same entry in the ledgers of many clocks. */
    void insertEvents(Collection<Long> clockIds, String kind, Instant at, String by, String reason) {
        db.sql("""
            insert into clock_event (clock_id, kind, at, by, reason, due)
            select id, :kind, :at, :by, :reason, due from clock where id = any(:ids) order by id
            """)
                .param("ids", clockIds.toArray(Long[]::new))
                .param("kind", kind)
                .param("at", ClockRows.utc(at))
                .param("by", by)
                .param("reason", reason)
                .update();
    }

    Optional<LedgerClock> findTask(String taskId) {
        return db.sql("select * from clock where task_id = :taskId")
                .param("taskId", taskId)
                .query(LedgerClock.class)
                .optional();
    }

    /** Gives the clock of a task another holder, and what is to come for the former to him. */
    void updateHolder(String taskId, String holder) {
        db.sql("""
            update rung set audience = :holder from clock
            where clock.id = rung.clock_id and clock.task_id = :taskId and clock.stopped_at is null
              and rung.audience = clock.holder and rung.state in ('to-come', 'held')
            """).param("taskId", taskId).param("holder", holder).update();
        db.sql("update clock set holder = :holder where task_id = :taskId and stopped_at is null")
                .param("taskId", taskId)
                .param("holder", holder)
                .update();
    }

    /** The running clocks of a body, taken until the transaction ends. */
    List<LedgerClock> lockOfBody(String body) {
        return db.sql("select * from clock where body = :body and stopped_at is null order by id for no key update")
                .param("body", body)
                .query(LedgerClock.class)
                .list();
    }

    /** The clocks of a case whose holders wait for the body. */
    List<LedgerClock> lockWaiting(long caseId) {
        return db.sql("select * from clock where case_id = :caseId and waiting and stopped_at is null order by id"
                        + " for no key update")
                .param("caseId", caseId)
                .query(LedgerClock.class)
                .list();
    }
}
