package org.backbench.worklist;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table work_item, as people go away and come back. */
@Repository
class CoverRows {

    /** A task that a deputy had for somebody who is back. */
    record HandedBack(
            long id,
            long caseId,
            String title,
            long deputyId,
            String deputy,
            long coveredId,
            String covered,
            boolean toCovered) {}

    private final JdbcClient db;

    CoverRows(JdbcClient db) {
        this.db = db;
    }

    List<WorkItem> findDue(long personId, LocalDate first, LocalDate last, int limit) {
        return db.sql("""
            select * from work_row where claimant_id = :person and done_at is null and due between :first and :last
            order by due, id limit :limit
            """)
                .param("person", personId)
                .param("first", first)
                .param("last", last)
                .param("limit", limit)
                .query(WorkItem.class)
                .list();
    }

    /** What deputies have for this person, or for anybody whose absence is over. */
    List<HandedBack> handBack(LocalDate today, @Nullable Long personId, Instant at) {
        return db.sql("""
            with over as (
                select id, claimed_by, claimed_for, handed_from from work_item
                where done_at is null and claimed_for is not null
                  and (cover_ends < :today or claimed_for = :person) order by id for update skip locked)
            update work_item w
            set claimed_by = over.handed_from,
                claimed_at = case when over.handed_from is not null then :at::timestamptz end,
                claimed_for = null, handed_from = null, cover_ends = null,
                hold_until = case when over.handed_from is not null then w.hold_until end
            from over join person d on d.id = over.claimed_by join person c on c.id = over.claimed_for
            where w.id = over.id
            returning w.id, w.case_id, w.title, d.id as deputy_id, d.name as deputy, c.id as covered_id,
                      c.name as covered, over.handed_from is not null as to_covered
            """)
                .param("today", today)
                .param("person", personId)
                .param("at", Timestamp.from(at))
                .query(HandedBack.class)
                .list();
    }
}
