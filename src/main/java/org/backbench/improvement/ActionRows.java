package org.backbench.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backbench.cases.Sight;
import org.backbench.problems.Outdated;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table action. */
@Repository
class ActionRows {

    /** An action with its case's reference and body. */
    record NamedAction(Action action, String reference, String bodyName, boolean fictional) {}

    private static final String SELECT = """
        select a.*, p.case_id, p.reference, p.body_name, p.fictional from action a join plan p on p.id = a.plan_id
        """;

    private final JdbcClient db;

    ActionRows(JdbcClient db) {
        this.db = db;
    }

    /** One action an item, numbered in their order. */
    void insertAll(Plan plan, List<PlanItem> items) {
        db.sql("""
            insert into action (plan_id, number, what, function, owner, priority, due, milestone, measure, expected)
            select :planId, * from unnest(:numbers, :whats, :functions, :owners, :priorities, :dues::date[],
                :milestones, :measures, :expected)
            """)
                .param("planId", plan.id())
                .param("numbers", IntStream.rangeClosed(1, items.size()).boxed().toArray(Integer[]::new))
                .param("whats", items.stream().map(PlanItem::what).toArray(String[]::new))
                .param("functions", items.stream().map(PlanItem::function).toArray(String[]::new))
                .param("owners", items.stream().map(PlanItem::owner).toArray(String[]::new))
                .param(
                        "priorities",
                        items.stream().map(item -> item.priority().key()).toArray(String[]::new))
                .param("dues", items.stream().map(item -> item.due().toString()).toArray(String[]::new))
                .param("milestones", items.stream().map(PlanItem::milestone).toArray(String[]::new))
                .param("measures", items.stream().map(PlanItem::measure).toArray(String[]::new))
                .param(
                        "expected",
                        items.stream().map(item -> item.counts().pounds()).toArray(Long[]::new))
                .update();
    }

    Optional<Action> find(long id) {
        return db.sql(SELECT + "where a.id = :id")
                .param("id", id)
                .query((row, number) -> action(row))
                .optional();
    }

    /** The actions of a case, A1 first. */
    List<Action> findByCase(long caseId) {
        return findByCases(List.of(caseId));
    }

    /** The actions of several cases, of each A1 first. */
    List<Action> findByCases(Collection<Long> caseIds) {
        return db.sql(SELECT + "where p.case_id = any(:caseIds) order by p.case_id, a.number")
                .param("caseIds", caseIds.toArray(Long[]::new))
                .query((row, number) -> action(row))
                .list();
    }

    /** Another day, because its clock moved. */
    void setDue(long id, LocalDate due) {
        db.sql("update action set due = :due where id = :id")
                .param("due", due)
                .param("id", id)
                .update();
    }

    /** The actions within sight that are not verified, by due day, from after one on. */
    List<NamedAction> listOpen(Sight sight, LocalDate dueBefore, LocalDate afterDue, long afterId, int limit) {
        return db.sql(SELECT + """
            where a.state <> 'verified' and a.due < :dueBefore and (a.due, a.id) > (:afterDue, :afterId)
              and (:all or p.body_code = any(:bodies) or p.riep = any(:rieps))
            order by a.due, a.id limit :limit
            """)
                .param("dueBefore", dueBefore)
                .param("afterDue", afterDue)
                .param("afterId", afterId)
                .param("all", sight.all())
                .param("bodies", sight.bodies().toArray(String[]::new))
                .param("rieps", sight.rieps().toArray(String[]::new))
                .param("limit", limit)
                .query((row, number) -> named(row))
                .list();
    }

    /** What is open of a plan, and what its body has taken over from bodies that ended, the first due first. */
    List<NamedAction> openBefore(Plan plan) {
        return db.sql(SELECT + """
            where a.state <> 'verified' and (a.plan_id = :planId or a.owner_body = :body) order by a.due, a.id
            """)
                .param("planId", plan.id())
                .param("body", plan.bodyCode())
                .query((row, number) -> named(row))
                .list();
    }

    /** The actions of bodies that have ended which are open and which no successor has, by due day, after one. */
    List<NamedAction> listWaiting(LocalDate today, LocalDate afterDue, long afterId, int limit) {
        return db.sql(SELECT + """
            join public_body b on b.code = p.body_code
            where a.state <> 'verified' and a.owner_body is null and b.valid_to < :today
              and (a.due, a.id) > (:afterDue, :afterId)
            order by a.due, a.id limit :limit
            """)
                .param("today", today)
                .param("afterDue", afterDue)
                .param("afterId", afterId)
                .param("limit", limit)
                .query((row, number) -> named(row))
                .list();
    }

    /** The successor that has taken the action over; null while its own body answers for it. */
    @Nullable
    String ownerBody(long id) {
        return db.sql("select owner_body from action where id = :id and owner_body is not null")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    void pass(long id, Heir heir, long expected) {
        db.sql("""
            update action set owner_body = :body, owner = :owner, expected = :expected, version = version + 1
            where id = :id
            """)
                .param("body", heir.bodyCode())
                .param("owner", heir.owner())
                .param("expected", expected)
                .param("id", id)
                .update();
    }

    /** What a successor takes over of a requirement nobody has planned for, due on the target day; its id. */
    long insert(Plan plan, Heir heir, long expected, @Nullable Long splitFrom) {
        Requirement asked = plan.requirement();
        return db.sql("""
            insert into action (plan_id, number, what, function, owner, priority, due, milestone, measure, expected,
                                owner_body, split_from)
            select :planId, coalesce(max(number), 0) + 1, :what, :function, :owner, 'high', :due,
                   'named by the successor in its first report', :measure, :expected, :body, cast(:splitFrom as bigint)
            from action where plan_id = :planId
            returning id
            """)
                .param("planId", plan.id())
                .param("what", asked.title() + ": bring the cost out of the highest-cost quarter")
                .param("function", asked.function())
                .param("owner", heir.owner())
                .param("due", asked.target())
                .param("measure", "indicator " + asked.indicator())
                .param("expected", expected)
                .param("body", heir.bodyCode())
                .param("splitFrom", splitFrom)
                .query(Long.class)
                .single();
    }

    /** The other part of an action as one of its own; its id. */
    long split(long id, Heir heir, long expected) {
        return db.sql("""
            insert into action (plan_id, number, what, function, owner, priority, due, milestone, measure, expected,
                                owner_body, split_from)
            select plan_id, (select max(number) + 1 from action o where o.plan_id = a.plan_id), what, function, :owner,
                   priority, due, milestone, measure, :expected, :body, id
            from action a where id = :id
            returning id
            """)
                .param("owner", heir.owner())
                .param("expected", expected)
                .param("body", heir.bodyCode())
                .param("id", id)
                .query(Long.class)
                .single();
    }

    void update(Action action) {
        int updated = db.sql("""
            update action set state = :state, percent_done = :percentDone, reporter = :reporter, version = version + 1
            where id = :id and version = :version
            """)
                .param("state", action.state().key())
                .param("percentDone", action.percentDone())
                .param("reporter", action.reporterId())
                .param("id", action.id())
                .param("version", action.version())
                .update();
        if (updated == 0) {
            throw new Outdated("Somebody has changed %s in the meantime. Open it again.".formatted(action.label()));
        }
    }

    private static NamedAction named(ResultSet row) throws SQLException {
        return new NamedAction(
                action(row), row.getString("reference"), row.getString("body_name"), row.getBoolean("fictional"));
    }

    private static Action action(ResultSet row) throws SQLException {
        return new Action(
                row.getLong("id"),
                row.getLong("plan_id"),
                row.getLong("case_id"),
                row.getInt("number"),
                row.getString("what"),
                row.getString("function"),
                row.getString("owner"),
                Wording.constant(Priority.class, row.getString("priority")),
                row.getObject("due", LocalDate.class),
                row.getString("milestone"),
                row.getString("measure"),
                row.getLong("expected"),
                Wording.constant(ActionState.class, row.getString("state")),
                row.getInt("percent_done"),
                row.getObject("reporter", Long.class),
                row.getInt("version"));
    }
}
