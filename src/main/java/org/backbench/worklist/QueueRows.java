package org.backbench.worklist;

import java.sql.Timestamp;
import java.util.List;
import org.backbench.paging.Containing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * The queues over the table work_item. Page, counts and facets share one predicate, put together from the conditions
 * that are set and no others. Where several roles look, each role's range of the index is read by due date and id, and
 * the ranges are merged. Limits stand in the text and the roles come from a subquery, so that PostgreSQL thinks a plan
 * for all values no dearer than one for these, and keeps it.
 */
@Repository
class QueueRows {

    /** Counting stops here: nobody needs to know more exactly, and counting on would cost. */
    static final int CAP = 1000;

    /** The task checks what this person, or the one he stands in for, did last. */
    private static final String CONFLICT = """
        exists (select from work_conflict c
                join unnest(:selfIds, :selfKeys, :selfAlone) as self (id, role_key, alone)
                  on self.id in (c.done_by, c.done_for) and self.role_key in ('*', c.role_key)
                 and (self.alone or self.id = c.claimed_by)
                where c.id = w.id)
        """;

    private static final String FEATURES = """
         cross join lateral (values
            ('stage', w.stage), ('region', w.region), ('class', w.body_class),
            ('role', split_part(w.role_key, '@', 1)), ('task', w.task),
            ('flag', case when w.due < :today and w.done_at is null then 'late' end),
            ('flag', case when w.query_open then 'query-open' end),
            ('flag', case when w.escalated then 'escalated' end),
            ('flag', case when
        """;

    /** From so many roles on it pays to look first where the page ends, among so many times its length. */
    private static final int MANY_ROLES = 8;

    private static final int LENGTHS = 2;

    /** One value of a facet and how many tasks have it. */
    record Count(String facet, String value, int tasks) {}

    private enum Want {
        PAGE,
        COUNT,
        FACETS
    }

    private final JdbcClient db;

    QueueRows(JdbcClient db) {
        this.db = db;
    }

    private static String in(Queue queue) {
        return switch (queue) {
            case AVAILABLE -> "w.role_key = k.role_key and w.done_at is null and w.claimed_by is null";
            case MINE ->
                "w.done_at is null and w.claimed_by = :person and (w.hold_until is null or w.hold_until <= :today)";
            case ON_HOLD -> "w.done_at is null and w.claimed_by = :person and w.hold_until > :today";
            case COLLEAGUES ->
                "w.role_key = k.role_key and w.done_at is null and w.claimed_by is not null and w.claimed_by <>"
                        + " :person";
            case DONE -> "w.done_by = :person";
        };
    }

    private static String where(WorkFilter filter, Queue queue) {
        return (filter.role() == null ? "" : " and split_part(w.role_key, '@', 1) = :role")
                + (filter.stage() == null ? "" : " and w.stage = :stage")
                + (filter.region() == null ? "" : " and w.region = :region")
                + (filter.bodyClass() == null ? "" : " and w.body_class = :class")
                + (filter.body() == null ? "" : " and w.body_code = :body")
                + (filter.cycle() == null ? "" : " and w.cycle = :cycle")
                + (filter.dueFrom() == null ? "" : " and w.due >= :dueFrom")
                + (filter.dueBefore() == null ? "" : " and w.due < :dueBefore")
                + (filter.task() == null ? "" : " and w.task = :task")
                + dueBy(filter.due())
                + flagged(filter.flag())
                + (filter.text() == null ? "" : saying(queue));
    }

    private static String dueBy(@Nullable DueBy due) {
        return switch (due) {
            case null -> "";
            case LATE -> " and w.due < :today";
            case WEEK -> " and w.due <= cast(:today as date) + 7";
        };
    }

    private static String flagged(@Nullable Flag flag) {
        return switch (flag) {
            case null -> "";
            case LATE -> " and w.due < :today";
            case QUERY_OPEN -> " and w.query_open";
            case ESCALATED -> " and w.escalated";
            case CONFLICT -> " and " + CONFLICT;
        };
    }

    private static String saying(Queue queue) {
        return queue == Queue.COLLEAGUES
                ? " and ((w.body_name || ' ' || w.reference || ' ' || w.title) ilike :text"
                        + " or w.claimed_by in (select id from person where name ilike :text))"
                : " and (w.body_name || ' ' || w.reference || ' ' || w.title) ilike :text";
    }

    private static String behind(QueuePlace place) {
        return place.isStart()
                ? ""
                : place.done() == null
                        ? (place.earlier() ? " and (w.due, w.id) < (:due, :id)" : " and (w.due, w.id) > (:due, :id)")
                        : (place.earlier()
                                ? " and (w.done_at, w.id) > (:done, :id)"
                                : " and (w.done_at, w.id) < (:done, :id)");
    }

    private static String order(Queue queue, QueuePlace place) {
        return (queue == Queue.DONE) == place.earlier() ? " order by at, id" : " order by at desc, id desc";
    }

    private static boolean isOfRoles(Queue queue) {
        return queue == Queue.AVAILABLE || queue == Queue.COLLEAGUES;
    }

    private static String head(Queue queue, Want want) {
        return (want == Want.FACETS ? "select w.*, " : "select w.id, ")
                + (queue == Queue.DONE
                        ? "w.done_at as at from work_item w where "
                        : "w.due as at from work_item w where ");
    }

    private static String ranges(Look look, QueuePlace place, Want want) {
        return (isOfRoles(look.queue())
                        ? "select q.* from unnest((select :keys::text[])) as k (role_key) cross join lateral ("
                        : "select q.* from (")
                + head(look.queue(), want)
                + in(look.queue())
                + where(look.filter(), look.queue())
                + behind(place);
    }

    /** What those had in hand who are away waits for their deputy as well. */
    private static String covered(Look look, QueuePlace place, Want want) {
        return "select q.* from unnest(:coverIds, :coverKeys) as k (holder, role_key) cross join lateral ("
                + head(look.queue(), want)
                + "w.done_at is null and w.claimed_by = k.holder and w.role_key = k.role_key"
                + where(look.filter(), look.queue())
                + behind(place);
    }

    /**
     * Where a page of many roles ends at the latest, so that no role's range is read much further: where one ends that
     * is made of the first few of each role.
     */
    private static String end(Look look, QueuePlace place, int limit, int roles) {
        return roles < MANY_ROLES || !isOfRoles(look.queue())
                ? ""
                : (place.earlier() ? " and w.due >= coalesce((" : " and w.due <= coalesce((")
                        + "select at from ("
                        + ranges(look, place, Want.PAGE)
                        + order(look.queue(), place)
                        + " limit "
                        + (LENGTHS * limit / roles + 1)
                        + ") q) few"
                        + order(look.queue(), place)
                        + " limit 1 offset "
                        + (limit - 1)
                        + (place.earlier() ? "), '-infinity')" : "), 'infinity')");
    }

    private static String cut(Look look, QueuePlace place, Want want, int limit) {
        return (want == Want.PAGE ? end(look, place, limit, look.keys().length) : "")
                + (want == Want.COUNT ? "" : order(look.queue(), place))
                + " limit "
                + limit
                + ") q";
    }

    private static String merged(Look look, QueuePlace place, Want want, int limit) {
        return "select * from ("
                + ranges(look, place, want)
                + cut(look, place, want, limit)
                + (look.covers() ? " union all " + covered(look, place, want) + cut(look, place, want, limit) : "")
                + ") ranges"
                + (want == Want.PAGE ? order(look.queue(), place) : "")
                + " limit "
                + limit;
    }

    /** In the order of the queue; before a place the nearest first. */
    List<WorkItem> find(Look look, QueuePlace place, int limit) {
        return with(
                        db.sql("select r.* from (" + merged(look, place, Want.PAGE, limit)
                                + ") page join work_row r on r.id = page.id" + order(look.queue(), place)),
                        look)
                .param("due", place.due())
                .param("done", place.done() == null ? null : Timestamp.from(place.done()))
                .param("id", place.id())
                .query(WorkItem.class)
                .list();
    }

    int count(Look look) {
        return with(
                        db.sql("select count(*) from (" + merged(look, QueuePlace.START, Want.COUNT, CAP)
                                + ") counted"),
                        look)
                .query(Integer.class)
                .single();
    }

    /** The first {@link #CAP} tasks counted by each of their features. */
    List<Count> facets(Look look) {
        return with(
                        db.sql("select facet, value, count(*)::int as tasks from ("
                                + merged(look, QueuePlace.START, Want.FACETS, CAP)
                                + ") w" + FEATURES + CONFLICT
                                + """
                                then 'conflict' end)) f (facet, value)
                                where value is not null group by 1, 2 order by 1, 3 desc, 2
                                """),
                        look)
                .query(Count.class)
                .list();
    }

    private static StatementSpec with(StatementSpec sql, Look look) {
        WorkFilter filter = look.filter();
        return FourEyesRows.as(look.person(), sql)
                .param("keys", look.keys())
                .param("person", look.person().id())
                .param("today", look.today())
                .param("role", filter.role())
                .param("stage", filter.stage())
                .param("region", filter.region())
                .param("class", filter.bodyClass())
                .param("body", filter.body())
                .param("cycle", filter.cycle())
                .param("dueFrom", filter.dueFrom())
                .param("dueBefore", filter.dueBefore())
                .param("task", filter.task())
                .param("text", Containing.pattern(filter.text()));
    }
}
