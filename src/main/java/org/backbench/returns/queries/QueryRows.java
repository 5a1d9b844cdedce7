package org.backbench.returns.queries;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backbench.people.Person;
import org.backbench.returns.BodyReturn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The tables query, query_point and query_message. */
@Repository
class QueryRows {

    /** A query that is about to be raised. */
    record Fresh(BodyReturn owed, long caseId, int version, String by, String byName, Instant at, LocalDate due) {}

    private record Row(
            long id,
            long caseId,
            long returnId,
            int number,
            int version,
            String raisedBy,
            String raisedName,
            Instant raisedAt,
            LocalDate due,
            @Nullable Integer daysLeft,
            @Nullable Instant extendedAt,
            @Nullable String extendedBy,
            @Nullable Instant closedAt) {

        Query with(List<QueryPoint> points) {
            return new Query(
                    id,
                    caseId,
                    returnId,
                    number,
                    version,
                    raisedBy,
                    raisedName,
                    raisedAt,
                    due,
                    daysLeft,
                    extendedAt,
                    extendedBy,
                    closedAt,
                    points);
        }
    }

    private record PointRow(
            long queryId,
            int position,
            String line,
            @Nullable BigDecimal value,
            @Nullable String rule,
            boolean hard,
            String state) {

        QueryPoint point() {
            return new QueryPoint(position, line, value, rule, hard, PointState.valueOf(state));
        }
    }

    private static final RowMapper<QueryMessage> MESSAGE = new SimplePropertyRowMapper<>(QueryMessage.class);

    private static final String SELECT = """
        select id, case_id, return_id, number, version, raised_by, raised_name, raised_at, due, days_left,
               extended_at, extended_by, closed_at
        from query
        """;

    private final JdbcClient db;

    QueryRows(JdbcClient db) {
        this.db = db;
    }

    long insert(Fresh fresh) {
        return db.sql("""
            insert into query (case_id, return_id, number, version, raised_by, raised_name, raised_at, due)
            select :caseId, :returnId, coalesce(max(number), 0) + 1, :version, :by, :byName, :at, :due
            from query where case_id = :caseId
            returning id
            """)
                .param("caseId", fresh.caseId())
                .param("returnId", fresh.owed().id())
                .param("version", fresh.version())
                .param("by", fresh.by())
                .param("byName", fresh.byName())
                .param("at", fresh.at().atOffset(ZoneOffset.UTC))
                .param("due", fresh.due())
                .query(Long.class)
                .single();
    }

    void insertPoint(long queryId, QueryPoint point) {
        db.sql("""
            insert into query_point (query_id, position, line, value, rule, hard, state)
            values (:queryId, :position, :line, :value, :rule, :hard, :state)
            """)
                .param("queryId", queryId)
                .param("position", point.position())
                .param("line", point.line())
                .param("value", point.value())
                .param("rule", point.rule())
                .param("hard", point.hard())
                .param("state", point.state().name())
                .update();
    }

    /** Writes where the points stand; with the last of them the query is closed. */
    void updatePoints(Query query, Instant at) {
        db.sql("""
            update query_point p set state = n.state
            from unnest(:positions, :states) as n (position, state)
            where p.query_id = :id and p.position = n.position
            """)
                .param("id", query.id())
                .param(
                        "positions",
                        query.points().stream().map(QueryPoint::position).toArray(Integer[]::new))
                .param(
                        "states",
                        query.points().stream()
                                .map(point -> point.state().name())
                                .toArray(String[]::new))
                .update();
        if (query.state().isClosed()) {
            db.sql("update query set closed_at = :at where id = :id and closed_at is null")
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("id", query.id())
                    .update();
        }
    }

    void setDaysLeft(long id, int days) {
        db.sql("update query set days_left = :days where id = :id")
                .param("days", days)
                .param("id", id)
                .update();
    }

    void setDue(long id, LocalDate due) {
        db.sql("update query set due = :due, days_left = null where id = :id")
                .param("due", due)
                .param("id", id)
                .update();
    }

    void setExtended(long id, Instant at, String by) {
        db.sql("update query set extended_at = :at, extended_by = :by where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", id)
                .update();
    }

    Optional<Query> find(long id) {
        return one(db.sql(SELECT + " where id = :id").param("id", id));
    }

    /** The same, locked until the transaction ends. */
    Optional<Query> lock(long id) {
        return one(db.sql(SELECT + " where id = :id for update").param("id", id));
    }

    /** The queries of a case, the oldest first. */
    List<Query> findByCase(long caseId) {
        return whole(db.sql(SELECT + " where case_id = :caseId order by number").param("caseId", caseId));
    }

    /** @param by null: the service */
    void say(long queryId, @Nullable Integer position, QueryMessage.Kind kind, Instant at, By by, String text) {
        db.sql("""
            insert into query_message (query_id, position, kind, at, by_login, by_name, text)
            values (:queryId, :position, :kind, :at, :login, :name, :text)
            """)
                .param("queryId", queryId)
                .param("position", position)
                .param("kind", kind.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("login", by.login())
                .param("name", by.name())
                .param("text", text)
                .update();
    }

    List<QueryMessage> messages(long queryId) {
        return messages(List.of(queryId)).getOrDefault(queryId, List.of());
    }

    /** What was said about these queries, the oldest first, by query. */
    Map<Long, List<QueryMessage>> messages(Collection<Long> queryIds) {
        return db
                .sql("""
                    select query_id, id, position, kind, at, by_login, by_name, text from query_message
                    where query_id = any(:ids) order by id
                    """)
                .param("ids", queryIds.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong("query_id"), MESSAGE.mapRow(row, number)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Optional<Query> one(StatementSpec statement) {
        return whole(statement).stream().findFirst();
    }

    /** The queries with their points, all points read at once. */
    private List<Query> whole(StatementSpec statement) {
        List<Row> rows = statement.query(Row.class).list();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<QueryPoint>> points =
                db.sql("""
                    select query_id, position, line, value, rule, hard, state from query_point
                    where query_id = any(:ids) order by query_id, position
                    """).param("ids", rows.stream().map(Row::id).toArray(Long[]::new)).query(PointRow.class).stream()
                        .collect(Collectors.groupingBy(
                                PointRow::queryId, Collectors.mapping(PointRow::point, Collectors.toList())));
        return rows.stream()
                .map(row -> row.with(points.getOrDefault(row.id, List.of())))
                .toList();
    }

    /** Who says something: a person, or the service. */
    record By(String login, String name) {
        static final By SERVICE = new By("service", "Backbench");

        static By of(@Nullable Person person) {
            return person == null ? SERVICE : new By(person.login(), person.name());
        }
    }
}
