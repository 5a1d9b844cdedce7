package org.backbench.worklist;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The table work_item, as many tasks come into other hands at once: whole sets, never waiting for a lock. */
@Repository
class BulkHandRows {

    /** A task whose hands have changed, with what the trail and the one who had it must read. */
    record Changed(
            long id,
            long caseId,
            String title,
            String reference,
            @Nullable Long before) {}

    private static final String APPLY = """
        with free as (
            select w.id, b.claimed_by as before from work_item w join bulk_row b on b.work_item_id = w.id
            where b.bulk_id = :bulk and w.id = any(:ids) and w.done_at is null
              and w.claimed_by is not distinct from b.claimed_by
              and w.claimed_at is not distinct from b.claimed_at
            order by w.id for update of w skip locked)
        update work_item w
        set claimed_by = :whom, hold_until = :until,
            claimed_at = case when :hold and w.claimed_by is not null then w.claimed_at
                              when :whom::bigint is not null then :at::timestamptz end,
            claimed_for = case when :hold then w.claimed_for end,
            handed_from = case when :hold then w.handed_from end,
            cover_ends = case when :hold then w.cover_ends end
        from free where w.id = free.id
        returning w.id, w.case_id, w.title, w.reference, free.before
        """;

    private static final String UNDO = """
        with left_so as (
            select w.id, b.claimed_by, b.claimed_at, b.hold_until, b.claimed_for, b.handed_from, b.cover_ends
            from work_item w join bulk_row b on b.work_item_id = w.id
            where b.bulk_id = :bulk and w.id = any(:ids) and w.done_at is null
              and w.claimed_by is not distinct from :whom::bigint
              and w.hold_until is not distinct from :until::date
              and w.claimed_at is not distinct from
                  case when :hold and b.claimed_by is not null then b.claimed_at
                       when :whom::bigint is not null then :at::timestamptz end
            order by w.id for update of w skip locked)
        update work_item w
        set claimed_by = l.claimed_by, claimed_at = l.claimed_at, hold_until = l.hold_until,
            claimed_for = l.claimed_for, handed_from = l.handed_from, cover_ends = l.cover_ends
        from left_so l where w.id = l.id
        returning w.id, w.case_id, w.title, w.reference, :whom::bigint as before
        """;

    private final JdbcClient db;

    BulkHandRows(JdbcClient db) {
        this.db = db;
    }

    /** Does it to those that are as they were checked and that nobody is at. */
    List<Changed> apply(BulkWork work, Collection<Long> ids) {
        return with(work, ids, db.sql(APPLY));
    }

    /** Gives back what stands as this left it. */
    List<Changed> undo(BulkWork work, Collection<Long> ids) {
        return with(work, ids, db.sql(UNDO));
    }

    private static List<Changed> with(BulkWork work, Collection<Long> ids, StatementSpec sql) {
        boolean hold = work.verb() == BulkVerb.HOLD;
        return sql.param("bulk", work.id())
                .param("ids", ids.toArray(Long[]::new))
                .param("whom", hold ? Long.valueOf(work.personId()) : work.toPersonId())
                .param("until", work.until())
                .param("hold", hold)
                .param("at", work.appliedAt() == null ? null : Timestamp.from(work.appliedAt()))
                .query(Changed.class)
                .list();
    }
}
