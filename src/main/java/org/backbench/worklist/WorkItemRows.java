package org.backbench.worklist;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backbench.paging.Containing;
import org.backbench.people.Person;
import org.backbench.workflow.TaskOpened;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The table work_item. List and counts share one predicate a queue and one for the filter. */
@Repository
class WorkItemRows {

    private static final int COUNT_CAP = 1000;

    private static final String SELECT = """
        select w.id, w.task_id, w.task, w.title, w.case_id, w.reference, w.body_code, w.body_name, w.fictional,
               w.body_class, w.region, w.cycle, w.stage, w.role_key, w.subject, w.due, w.opened_at,
               w.claimed_by claimant_id, c.name claimant, w.claimed_at, w.hold_until, w.done_at,
               w.done_by done_by_id, d.name done_by,
               w.outcome
        from work_item w left join person c on c.id = w.claimed_by left join person d on d.id = w.done_by
        """;
    private static final String FILTER = """
         and (:stage::text is null or w.stage = :stage)
         and (:class::text is null or w.body_class = :class)
         and (:body::text is null or w.body_code = :body)
         and (:cycle::int is null or w.cycle = :cycle)
         and (:dueBefore::date is null or w.due < :dueBefore)
         and (:text::text is null or w.body_name ilike :text or w.reference ilike :text or w.title ilike :text)
        """;

    private final JdbcClient db;

    WorkItemRows(JdbcClient db) {
        this.db = db;
    }

    private static String in(Queue queue) {
        return switch (queue) {
            case AVAILABLE -> "w.done_at is null and w.claimed_by is null and w.role_key = any(:keys)";
            case MINE ->
                "w.done_at is null and w.claimed_by = :person and (w.hold_until is null or w.hold_until <= :today)";
            case ON_HOLD -> "w.done_at is null and w.claimed_by = :person and w.hold_until > :today";
            case DONE -> "w.done_by = :person";
        };
    }

    private static StatementSpec with(StatementSpec sql, Person person, WorkFilter filter, LocalDate today) {
        return sql.param("keys", person.keys().toArray(String[]::new))
                .param("person", person.id())
                .param("today", today)
                .param("stage", filter.stage())
                .param("class", filter.bodyClass())
                .param("body", filter.body())
                .param("cycle", filter.cycle())
                .param("dueBefore", filter.dueBefore())
                .param("text", Containing.pattern(filter.text()));
    }

    /** Open tasks by (due, id), behind the key. */
    List<WorkItem> listOpen(
            Queue queue,
            Person person,
            WorkFilter filter,
            LocalDate today,
            LocalDate afterDue,
            long afterId,
            int limit) {
        return with(
                        db.sql(SELECT + "where " + in(queue) + " and (w.due, w.id) > (:afterDue, :afterId)" + FILTER
                                + " order by w.due, w.id limit :limit"),
                        person,
                        filter,
                        today)
                .param("afterDue", afterDue)
                .param("afterId", afterId)
                .param("limit", limit)
                .query(WorkItem.class)
                .list();
    }

    /** Done tasks, the latest first, behind the key. */
    List<WorkItem> listDone(
            Person person, WorkFilter filter, LocalDate today, @Nullable Instant before, long beforeId, int limit) {
        return with(
                        db.sql(SELECT + "where " + in(Queue.DONE)
                                + " and (:before::timestamptz is null or (w.done_at, w.id) < (:before, :beforeId))"
                                + FILTER + " order by w.done_at desc, w.id desc limit :limit"),
                        person,
                        filter,
                        today)
                .param("before", before == null ? null : Timestamp.from(before))
                .param("beforeId", beforeId)
                .param("limit", limit)
                .query(WorkItem.class)
                .list();
    }

    /** How many, counted up to a thousand: nobody needs to know more exactly, and counting on would cost. */
    int count(Queue queue, Person person, WorkFilter filter, LocalDate today) {
        return with(
                        db.sql("select count(*) from (select from work_item w where " + in(queue) + FILTER + " limit "
                                + COUNT_CAP + ") counted"),
                        person,
                        filter,
                        today)
                .query(Integer.class)
                .single();
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
                                   body_class, region, cycle, stage, role_key, subject, due, opened_at)
            values (:taskId, :task, :title, :caseId, :reference, :bodyCode, :bodyName, :fictional,
                    :bodyClass, :region, :cycle, :stage, :roleKey, :subject, :due, :at)
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

    void setClaim(long id, @Nullable Long personId, @Nullable Instant at, @Nullable LocalDate holdUntil) {
        db.sql("update work_item set claimed_by = :person, claimed_at = :at, hold_until = :holdUntil where id = :id")
                .param("person", personId)
                .param("at", at == null ? null : Timestamp.from(at))
                .param("holdUntil", holdUntil)
                .param("id", id)
                .update();
    }

    void setDone(long id, long personId, Instant at) {
        db.sql("update work_item set done_at = :at, done_by = :person, outcome = 'DONE' where id = :id")
                .param("at", Timestamp.from(at))
                .param("person", personId)
                .param("id", id)
                .update();
    }

    /** The process took the task away; one that a person has just done stays done. */
    void setTakenAway(String taskId, Instant at) {
        db.sql("""
            update work_item set done_at = :at, outcome = 'TAKEN_AWAY' where task_id = :taskId and done_at is null
            """).param("at", Timestamp.from(at)).param("taskId", taskId).update();
    }
}
