package org.backbench.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the sweep asks of the tables rung and clock, and writes down besides what fires. */
@Repository
class SweepRows {

    /** The place of a due rung in the order of the sweep, and its case. */
    record Due(Instant dueAt, long id, long caseId) {

        static final Due BEFORE_ALL = new Due(Instant.EPOCH, 0, 0);
    }

    /** A rung that fired before in the same round, after the due day. */
    record Tried(long clockId, String audience, LocalDate dueOn, Instant firedAt) {}

    private final JdbcClient db;

    SweepRows(JdbcClient db) {
        this.db = db;
    }

    /** The next due rungs that change the flow. */
    List<Due> findDueFlow(Instant now, Due after, int limit) {
        return db.sql("""
            select rung.due_at, rung.id, clock.case_id from rung join clock on clock.id = rung.clock_id
            where rung.state = 'to-come' and rung.due_at <= :now and rung.flow is not null
              and (rung.due_at, rung.id) > (:dueAt, :id)
            order by rung.due_at, rung.id limit :limit
            """)
                .param("now", ClockRows.utc(now))
                .param("dueAt", ClockRows.utc(after.dueAt()))
                .param("id", after.id())
                .param("limit", limit)
                .query(Due.class)
                .list();
    }

    /** Writes down where rungs went whose audience was not there. */
    void updateWentTo(Map<Long, String> wentTo) {
        db.sql("""
            update rung set went_to = w.went_to from unnest(:ids, :wentTo) as w (id, went_to) where rung.id = w.id
            """)
                .param("ids", wentTo.keySet().toArray(Long[]::new))
                .param("wentTo", wentTo.values().toArray(String[]::new))
                .update();
    }

    /** Ends clocks whose last rung has fired. */
    void elapse(Collection<Long> clockIds, Instant now) {
        db.sql("""
            with over as (
                update clock set stopped_at = :now, outcome = 'elapsed', paused_on = null, waiting = false,
                                 halted = false
                where id = any(:ids) and stopped_at is null returning id, due)
            insert into clock_event (clock_id, kind, at, by, reason, due)
            select id, 'elapse', :now, 'sweep', 'The time has run out.', due from over
            """)
                .param("ids", clockIds.toArray(Long[]::new))
                .param("now", ClockRows.utc(now))
                .update();
    }

    List<Tried> findTried(Collection<Long> clockIds) {
        return db.sql("""
            select rung.clock_id, coalesce(rung.went_to, rung.audience) as audience, rung.due_on, rung.fired_at
            from rung join clock on clock.id = rung.clock_id and clock.round = rung.round
            where rung.clock_id = any(:ids) and rung.state = 'fired' and rung.due_on > clock.due
            order by rung.due_at, rung.id
            """)
                .param("ids", clockIds.toArray(Long[]::new))
                .query(Tried.class)
                .list();
    }

    /** The first moment after one and up to another at which a rung is due. */
    Optional<Instant> findNextMoment(Instant after, Instant until) {
        return db.sql("""
            select due_at from rung
            where state = 'to-come' and due_at > :after and due_at <= :until order by due_at limit 1
            """)
                .param("after", ClockRows.utc(after))
                .param("until", ClockRows.utc(until))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    int countToCome(Instant until) {
        return db.sql("select count(*) from rung where state = 'to-come' and due_at <= :until")
                .param("until", ClockRows.utc(until))
                .query(Integer.class)
                .single();
    }
}
