package org.backbench.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables cycle and collection. */
@Repository
class CycleRows {

    private static final String SELECT = """
        select year, due, freeze_on, target, state, opened_at, frozen_at from cycle
        """;

    private record Kept(int cycle, Collection collection) {}

    private final JdbcClient db;

    CycleRows(JdbcClient db) {
        this.db = db;
    }

    /** Whether the year was free. */
    boolean insert(NewCycle fresh, Instant at, String by) {
        return db.sql("""
            insert into cycle (year, due, freeze_on, target, state, opened_at, opened_by)
            values (:year, :due, :freeze, :target, 'OPEN', :at, :by)
            on conflict do nothing
            """)
                        .param("year", fresh.year())
                        .param("due", fresh.due())
                        .param("freeze", fresh.freeze())
                        .param("target", fresh.target())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    void insertCollection(int cycle, Collection collection) {
        db.sql("""
            insert into collection (cycle, template, template_version, groups)
            values (:cycle, :template, :version, :groups)
            """)
                .param("cycle", cycle)
                .param("template", collection.template())
                .param("version", collection.templateVersion())
                .param("groups", collection.groups().toArray(String[]::new))
                .update();
    }

    Optional<Cycle> find(int year) {
        return db.sql(SELECT + " where year = :year")
                .param("year", year)
                .query((row, number) -> cycle(row, collections(year).getOrDefault(year, List.of())))
                .optional();
    }

    /** The same, locked until the transaction ends. */
    Optional<Cycle> lock(int year) {
        return db.sql(SELECT + " where year = :year for update")
                .param("year", year)
                .query((row, number) -> cycle(row, collections(year).getOrDefault(year, List.of())))
                .optional();
    }

    List<Cycle> list() {
        Map<Integer, List<Collection>> collections = collections(null);
        return db.sql(SELECT + " order by year desc")
                .query((row, number) -> cycle(row, collections.getOrDefault(row.getInt("year"), List.of())))
                .list();
    }

    Map<ReturnState, Integer> countOwed(int year, String template) {
        Map<ReturnState, Integer> counts = new EnumMap<>(ReturnState.class);
        db.sql("""
            select state, count(*) as returns from body_return
            where cycle = :year and template = :template and state <> 'OUT_OF_SCOPE' and not voluntary group by state
            """).param("year", year).param("template", template).query(row -> {
            counts.put(ReturnState.valueOf(row.getString("state")), row.getInt("returns"));
        });
        return counts;
    }

    void freeze(int year, Instant at, String by) {
        db.sql("update cycle set state = 'FROZEN', frozen_at = :at, frozen_by = :by where year = :year")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("year", year)
                .update();
    }

    private Map<Integer, List<Collection>> collections(@Nullable Integer year) {
        return db
                .sql("""
                    select cycle, template, template_version, groups from collection
                    where cast(:year as int) is null or cycle = :year
                    order by template
                    """)
                .param("year", year)
                .query((row, number) -> new Kept(
                        row.getInt("cycle"),
                        new Collection(
                                row.getString("template"), row.getInt("template_version"), Arrays.asList((String[])
                                        row.getArray("groups").getArray()))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Kept::cycle, Collectors.mapping(Kept::collection, Collectors.toList())));
    }

    private static Cycle cycle(ResultSet row, List<Collection> collections) throws SQLException {
        OffsetDateTime frozen = row.getObject("frozen_at", OffsetDateTime.class);
        return new Cycle(
                row.getInt("year"),
                row.getObject("due", LocalDate.class),
                row.getObject("freeze_on", LocalDate.class),
                row.getObject("target", LocalDate.class),
                CycleState.valueOf(row.getString("state")),
                collections,
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                frozen == null ? null : frozen.toInstant());
    }
}
