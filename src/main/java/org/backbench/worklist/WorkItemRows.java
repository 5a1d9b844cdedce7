package org.backbench.worklist;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.backbench.people.Cover;
import org.backbench.workflow.TaskOpened;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The table work_item. List and counts share one predicate a queue and one for the filter. */
@Repository
class WorkItemRows {

    private static final String SELECT = """
        select w.id, w.task_id, w.task, w.title, w.case_id, w.reference, w.body_code, w.body_name, w.fictional,
               w.body_class, w.region, w.cycle, w.stage, w.role_key, w.subject, w.due, w.opened_at, w.query_open,
               w.escalated, w.claimed_by claimant_id, c.name claimant, w.claimed_at, w.claimed_for claimed_for_id,
               f.name claimed_for, w.hold_until, w.done_at, w.done_by done_by_id, d.name done_by,
               w.done_for done_for_id, e.name done_for, w.outcome
        from work_item w left join person c on c.id = w.claimed_by left join person f on f.id = w.claimed_for
        left join person d on d.id = w.done_by left join person e on e.id = w.done_for
        """;

    /** A task that was taken away: its case and its kind. */
    record Ended(long caseId, String task) {}

    private final JdbcClient db;

    WorkItemRows(JdbcClient db) {
        this.db = db;
    }

    Optional<WorkItem> find(long id) {
        return db.sql(SELECT + "where w.id = :id")
                .param("id", id)
                .query(WorkItem.class)
                .optional();
    }

    /** Takes the row for this transaction, and with it the whole case: its process moves one step at a time. */
    Optional<WorkItem> lock(long id) {
        db.sql("select pg_advisory_xact_lock(case_id) from work_item where id = :id")
                .param("id", id)
                .query((row, number) -> number)
                .optional();
        return db.sql(SELECT + "where w.id = :id for update of w")
                .param("id", id)
                .query(WorkItem.class)
                .optional();
    }

    List<WorkItem> openOfCase(long caseId) {
        return db.sql(SELECT + "where w.case_id = :caseId and w.done_at is null order by w.due, w.id")
                .param("caseId", caseId)
                .query(WorkItem.class)
                .list();
    }

    /** Of each case the open task that is due first. */
    List<WorkItem> firstOpenOf(Collection<Long> caseIds) {
        return db.sql("""
            select r.* from unnest(:cases) as c (id)
            cross join lateral (
                select w.id from work_item w where w.case_id = c.id and w.done_at is null
                order by w.due, w.id limit 1) f
            join work_row r on r.id = f.id
            """)
                .param("cases", caseIds.toArray(Long[]::new))
                .query(WorkItem.class)
                .list();
    }

    /** Claimed or done by this person. */
    boolean hasHandIn(long caseId, long personId, List<String> tasks) {
        return db.sql("""
            select exists (select from work_item
                           where case_id = :caseId and task = any(:tasks)
                             and (claimed_by = :person or done_by = :person))
            """)
                .param("caseId", caseId)
                .param("tasks", tasks.toArray(String[]::new))
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    void insert(NewWork work, String title, LocalDate due, Instant at) {
        ofTask(work.task(), db.sql("""
            insert into work_item (task_id, task, title, case_id, reference, body_code, body_name, fictional,
                                   body_class, region, cycle, stage, role_key, subject, due, opened_at,
                                   query_open, escalated)
            select :taskId, :task, :title, :caseId, :reference, :bodyCode, :bodyName, :fictional,
                   :bodyClass, :region, :cycle, :stage, :roleKey, :subject, :due, :at,
                   coalesce(bool_or(query_open), false), coalesce(bool_or(escalated), false)
            from work_item where case_id = :caseId and done_at is null
            """))
                .param("title", title)
                .param("reference", work.reference())
                .param("bodyCode", work.bodyCode())
                .param("bodyName", work.bodyName())
                .param("fictional", work.fictional())
                .param("bodyClass", work.bodyClass())
                .param("region", work.region())
                .param("cycle", work.cycle())
                .param("stage", work.stage())
                .param("due", due)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static StatementSpec ofTask(TaskOpened task, StatementSpec statement) {
        return statement
                .param("taskId", task.taskId())
                .param("task", task.task())
                .param("caseId", task.caseId())
                .param("roleKey", task.roleKey())
                .param("subject", task.subject());
    }

    void setClaim(long id, Claim claim) {
        Cover cover = claim.cover();
        db.sql("""
            update work_item set claimed_by = :person, claimed_at = :at, hold_until = :holdUntil,
                                 claimed_for = :for, handed_from = :from, cover_ends = :ends
            where id = :id
            """)
                .param("person", claim.personId())
                .param("at", claim.at() == null ? null : Timestamp.from(claim.at()))
                .param("holdUntil", claim.holdUntil())
                .param("for", cover == null ? null : cover.personId())
                .param("from", claim.handedFrom())
                .param("ends", cover == null ? null : cover.until())
                .param("id", id)
                .update();
    }

    void setHold(long id, @Nullable LocalDate until) {
        db.sql("update work_item set hold_until = :until where id = :id")
                .param("until", until)
                .param("id", id)
                .update();
    }

    /** Takes the row and its case for this transaction, unless anybody has either or the task has changed hands. */
    boolean lockAsSeen(WorkItem item) {
        return tryLockCase(item.caseId())
                && db.sql("""
                    select id from work_item
                    where id = :id and done_at is null and claimed_by is not distinct from :holder::bigint
                    for update skip locked
                    """)
                        .param("id", item.id())
                        .param("holder", item.claimantId())
                        .query(Long.class)
                        .optional()
                        .isPresent();
    }

    /** In a statement of its own: as a condition among others it would be tried on rows that the others leave out. */
    private boolean tryLockCase(long caseId) {
        return db.sql("select pg_try_advisory_xact_lock(:caseId)")
                .param("caseId", caseId)
                .query(Boolean.class)
                .single();
    }

    /** Marks a task done by a person, who may stand in for another. */
    void setDone(long id, long personId, @Nullable Long doneFor, Instant at) {
        db.sql("""
            update work_item set done_at = :at, done_by = :person, done_for = :for, outcome = 'DONE' where id = :id
            """)
                .param("at", Timestamp.from(at))
                .param("person", personId)
                .param("for", doneFor)
                .param("id", id)
                .update();
    }

    /** The process took the task away; one that a person has just done stays done. What it was about. */
    Optional<Ended> setTakenAway(String taskId, Instant at) {
        return db.sql("""
            update work_item set done_at = :at, outcome = 'TAKEN_AWAY' where task_id = :taskId and done_at is null
            returning case_id, task
            """)
                .param("at", Timestamp.from(at))
                .param("taskId", taskId)
                .query(Ended.class)
                .optional();
    }

    /** Marks the open tasks of a case anew, after a query or an escalation has opened or ended in it. */
    void flag(long caseId) {
        db.sql("""
            update work_item w set query_open = s.query_open, escalated = s.escalated
            from (select coalesce(bool_or(task in ('answer-query', 'judge-answer')), false) as query_open,
                         coalesce(bool_or(task = 'answer-escalation'), false) as escalated
                  from work_item where case_id = :caseId and done_at is null) s
            where w.case_id = :caseId and w.done_at is null
              and (w.query_open, w.escalated) <> (s.query_open, s.escalated)
            """).param("caseId", caseId).update();
    }
}
