package org.backbench.worklist;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.backbench.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables bulk_work and bulk_row: what is asked for many tasks, and what came of each. */
@Repository
class BulkWorkRows {

    private record Line(
            long task,
            String title,
            String reference,
            String bodyName,
            LocalDate due,
            String outcome,
            @Nullable String reason,
            String whom,
            @Nullable String holder) {

        BulkRow row() {
            String sentence =
                    reason == null ? null : BulkReason.of(reason).sentence(whom, holder == null ? "Nobody" : holder);
            return new BulkRow(task, title, reference, bodyName, due, BulkOutcome.valueOf(outcome), reason, sentence);
        }
    }

    private final JdbcClient db;

    BulkWorkRows(JdbcClient db) {
        this.db = db;
    }

    long insert(Person person, BulkAsk ask, Instant at) {
        return db.sql("""
            insert into bulk_work (person_id, verb, to_person, hold_until, checked_at)
            values (:person, :verb, :to, :until, :at) returning id
            """)
                .param("person", person.id())
                .param("verb", ask.verb().name())
                .param("to", ask.toPersonId())
                .param("until", ask.until())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    private static String reason(BulkVerb verb) {
        return switch (verb) {
            case ASSIGN -> """
                when w.role_key <> all(:roles) then 'cannot-do-it'
                when w.claimed_by = :whom then 'has-it'
                """;
            case RELEASE -> """
                when w.claimed_by is null then 'not-claimed'
                when w.claimed_by <> :person and not :any then 'claimed-by-somebody-else'
                """;
            case HOLD -> """
                when w.claimed_by is null and w.role_key <> all(:roles) then 'cannot-do-it'
                when w.claimed_by <> :person then 'claimed-by-somebody-else'
                """;
        };
    }

    /**
     * Checks each of these tasks that the person may know of.
     *
     * @param whom who will have the task in hand, with the roles he holds himself
     * @param any whether the person may take tasks out of anybody's hands
     */
    void check(long bulk, BulkVerb verb, Person person, Person whom, boolean any, Collection<Long> ids) {
        db.sql("""
            insert into bulk_row (bulk_id, work_item_id, outcome, reason, claimed_by, claimed_at, hold_until,
                                  claimed_for, handed_from, cover_ends)
            select :bulk, w.id, case when r.reason is null then 'ALLOWED' else 'REFUSED' end, r.reason, w.claimed_by,
                   w.claimed_at, w.hold_until, w.claimed_for, w.handed_from, w.cover_ends
            from work_item w cross join lateral (
                select case when w.done_at is not null then 'task-already-done'
            """ + reason(verb) + """
                end as reason) r
            where w.id = any(:ids) and (w.role_key = any(:keys) or :person in (w.claimed_by, w.done_by))
            """)
                .param("bulk", bulk)
                .param("person", person.id())
                .param("whom", whom.id())
                .param("any", any)
                .param("roles", ownKeys(whom))
                .param("keys", person.keys().toArray(String[]::new))
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    private static String[] ownKeys(Person person) {
        return person.keys().stream()
                .filter(key -> person.coverOf(key, null).isEmpty())
                .toArray(String[]::new);
    }

    /** The tasks that still have this outcome, by id. */
    List<Long> ids(long bulk, BulkOutcome outcome, long after, int limit) {
        return db.sql("""
            select work_item_id from bulk_row
            where bulk_id = :bulk and outcome = :outcome and work_item_id > :after
            order by work_item_id limit :limit
            """)
                .param("bulk", bulk)
                .param("outcome", outcome.name())
                .param("after", after)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    void setOutcome(long bulk, Collection<Long> ids, BulkOutcome outcome, @Nullable BulkReason reason) {
        db.sql("""
            update bulk_row set outcome = :outcome, reason = :reason
            where bulk_id = :bulk and work_item_id = any(:ids)
            """)
                .param("outcome", outcome.name())
                .param("reason", reason == null ? null : reason.code())
                .param("bulk", bulk)
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    /** Notes when it was done, unless it was begun before; when it was. */
    void begin(long bulk, Instant at) {
        db.sql("update bulk_work set applied_at = coalesce(applied_at, :at) where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", bulk)
                .update();
    }

    void setUndone(long bulk, Instant at) {
        db.sql("update bulk_work set undone_at = coalesce(undone_at, :at) where id = :id and applied_at is not null")
                .param("at", Timestamp.from(at))
                .param("id", bulk)
                .update();
    }

    Optional<BulkWork> find(long personId, long bulk) {
        return db.sql("""
            select b.id, b.person_id, b.verb, b.to_person as to_person_id, p.name as "to", b.hold_until as until,
                   b.checked_at, b.applied_at, b.undone_at, n.*
            from bulk_work b left join person p on p.id = b.to_person cross join lateral (
                select count(*) filter (where outcome = 'ALLOWED')::int as allowed,
                       count(*) filter (where outcome = 'REFUSED')::int as refused,
                       count(*) filter (where outcome = 'DONE')::int as done,
                       count(*) filter (where outcome = 'OVERTAKEN')::int as overtaken,
                       count(*) filter (where outcome = 'UNDONE')::int as undone,
                       count(*) filter (where outcome = 'KEPT')::int as kept
                from bulk_row where bulk_id = b.id) n
            where b.id = :id and b.person_id = :person
            """)
                .param("id", bulk)
                .param("person", personId)
                .query(BulkWork.class)
                .optional();
    }

    /** By id, behind a task. */
    List<BulkRow> rows(long bulk, @Nullable BulkOutcome outcome, long after, int limit) {
        return db
                .sql("""
                    select w.id as task, w.title, w.reference, w.body_name, w.due, b.outcome, b.reason,
                           whom.name as whom, h.name as holder
                    from bulk_row b join bulk_work k on k.id = b.bulk_id join work_item w on w.id = b.work_item_id
                    join person whom on whom.id = coalesce(k.to_person, k.person_id)
                    left join person h on h.id = b.claimed_by
                    where b.bulk_id = :bulk and b.work_item_id > :after
                      and (:outcome::text is null or b.outcome = :outcome)
                    order by b.work_item_id limit :limit
                    """)
                .param("bulk", bulk)
                .param("after", after)
                .param("outcome", outcome == null ? null : outcome.name())
                .param("limit", limit)
                .query(Line.class)
                .list()
                .stream()
                .map(Line::row)
                .toList();
    }
}
