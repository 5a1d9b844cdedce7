package org.backbench.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the rungs to come, with their clocks. */
@Repository
class ComingRows {

    /** So many rungs of a kind of clock for a role in the week of this Monday. */
    record Count(LocalDate monday, String kind, String role, long rungs) {}

    /** A rung to come with what its clock says. */
    record Row(
            long id,
            long clockId,
            LocalDate dueOn,
            Instant dueAt,
            String kind,
            String ladder,
            int ladderVersion,
            String code,
            String label,
            long caseId,
            String body,
            String audience) {}

    private final JdbcClient db;

    ComingRows(JdbcClient db) {
        this.db = db;
    }

    List<Count> count(ComingFilter filter) {
        return db.sql("""
            select date_trunc('week', rung.due_on)::date as monday, clock.kind,
                   split_part(rung.audience, '@', 1) as role, count(*) as rungs
            from rung join clock on clock.id = rung.clock_id
            where rung.state = 'to-come' and rung.due_at >= :from and rung.due_at < :before
              and rung.due_on >= :firstDay and rung.due_on < :dayAfter
            group by 1, 2, 3 order by 2, 3, 1
            """)
                .param("from", ClockRows.utc(filter.start()))
                .param("before", ClockRows.utc(filter.end()))
                .param("firstDay", filter.from())
                .param("dayAfter", filter.dayAfter())
                .query(Count.class)
                .list();
    }

    /** The rungs to come from a moment on, or after a rung of that moment, and before another. */
    List<Row> find(ComingFilter filter, Instant from, long afterId, int limit) {
        return db.sql("""
            select rung.id, rung.clock_id, rung.due_on, rung.due_at, clock.kind, clock.ladder, rung.ladder_version,
                   rung.code, clock.label, clock.case_id, clock.body, rung.audience
            from rung join clock on clock.id = rung.clock_id
            where rung.state = 'to-come' and (rung.due_at, rung.id) > (:from, :afterId) and rung.due_at < :before
              and rung.due_on >= :firstDay and rung.due_on < :dayAfter
              and (:kind::text is null or clock.kind = :kind)
              and (:role::text is null or split_part(rung.audience, '@', 1) = :role)
            order by rung.due_at, rung.id limit :limit
            """)
                .param("from", ClockRows.utc(from))
                .param("afterId", afterId)
                .param("before", ClockRows.utc(filter.end()))
                .param("firstDay", filter.from())
                .param("dayAfter", filter.dayAfter())
                .param("kind", filter.kind())
                .param("role", filter.role())
                .param("limit", limit)
                .query(Row.class)
                .list();
    }
}
