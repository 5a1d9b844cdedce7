package org.backbench.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table quiet_period. */
@Repository
class QuietPeriodRows {

    private record Row(
            long id,
            String kind,
            String name,
            LocalDate firstDay,
            LocalDate lastDay,
            String groups,
            String reason,
            String byName) {

        QuietPeriod period() {
            return new QuietPeriod(
                    id, QuietPeriod.Kind.of(kind), name, firstDay, lastDay, Set.of(groups.split(" ")), reason, byName);
        }
    }

    private static final String SELECT = """
        select id, kind, name, first_day, last_day, groups, reason, by_name from quiet_period where not removed
        """;

    private final JdbcClient db;

    QuietPeriodRows(JdbcClient db) {
        this.db = db;
    }

    List<QuietPeriod> findFrom(LocalDate day) {
        return db
                .sql(SELECT + " and last_day >= :day order by first_day, id")
                .param("day", day)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::period)
                .toList();
    }

    Optional<QuietPeriod> find(long id) {
        return db.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(Row::period);
    }

    long insert(QuietPeriod period, String by) {
        return with(db.sql("""
            insert into quiet_period (kind, name, first_day, last_day, groups, reason, by_name)
            values (:kind, :name, :firstDay, :lastDay, :groups, :reason, :by) returning id
            """), period, by).query(Long.class).single();
    }

    /** Adds a period of the file, unless it was there once. */
    void insertMissing(QuietPeriod period) {
        with(db.sql("""
            insert into quiet_period (kind, name, first_day, last_day, groups, reason, by_name)
            values (:kind, :name, :firstDay, :lastDay, :groups, :reason, :by) on conflict do nothing
            """), period, period.by()).update();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec sql, QuietPeriod period, String by) {
        return sql.param("kind", period.kind().key())
                .param("name", period.name())
                .param("firstDay", period.firstDay())
                .param("lastDay", period.lastDay())
                .param("groups", String.join(" ", new TreeSet<>(period.groups())))
                .param("reason", period.reason())
                .param("by", by);
    }

    void remove(long id) {
        db.sql("update quiet_period set removed = true where id = :id")
                .param("id", id)
                .update();
    }
}
