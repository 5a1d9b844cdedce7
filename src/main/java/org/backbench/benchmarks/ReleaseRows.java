package org.backbench.benchmarks;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table benchmark_release: rows are added at the freeze and when a release is made again, and never changed. */
@Repository
class ReleaseRows {

    /** The release made at the freeze. */
    static final int FIRST = 1;

    private final JdbcClient db;
    private final JsonMapper json;

    ReleaseRows(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** One statement however many they are. {@code reason} says why one is made again; null at the freeze. */
    void insert(List<Benchmark> released, Instant at, String by, @Nullable String reason) {
        db.sql("""
            insert into benchmark_release
                (cycle, number, indicator, peer_group, n, snapshot, released_at, released_by, reason)
            select cycle, number, indicator, peer_group, n, cast(snapshot as jsonb), :at, :by, :reason
            from unnest(:cycles, :numbers, :indicators, :groups, :ns, :snapshots)
                as made (cycle, number, indicator, peer_group, n, snapshot)
            """)
                .param("cycles", column(released, Benchmark::cycle, Integer[]::new))
                .param("numbers", column(released, each -> Integer.valueOf(each.release()), Integer[]::new))
                .param("indicators", column(released, each -> each.indicator().key(), String[]::new))
                .param("groups", column(released, Benchmark::group, String[]::new))
                .param("ns", column(released, Benchmark::n, Integer[]::new))
                .param("snapshots", column(released, json::writeValueAsString, String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("reason", reason)
                .update();
    }

    private static <T> T[] column(List<Benchmark> released, Function<Benchmark, T> part, IntFunction<T[]> array) {
        return released.stream().map(part).toArray(array);
    }

    /** The release that stands: the latest. */
    Optional<Benchmark> find(int cycle, String indicator, String group) {
        return all(cycle, indicator, group).stream().findFirst();
    }

    /** Every release that was made, the latest first. */
    List<Benchmark> all(int cycle, String indicator, String group) {
        return db
                .sql("""
                    select snapshot from benchmark_release
                    where cycle = :cycle and indicator = :indicator and peer_group = :group order by number desc
                    """)
                .param("cycle", cycle)
                .param("indicator", indicator)
                .param("group", group)
                .query(String.class)
                .list()
                .stream()
                .map(snapshot -> json.readValue(snapshot, Benchmark.class))
                .toList();
    }

    /**
     * What was released of a group, by indicator, with this body's own line: the others are left where they are, unless
     * what is said of one body depends on all, as it does of figures about people.
     */
    Map<String, Benchmark> ofBody(int cycle, String group, String body) {
        return db
                .sql("""
                    select distinct on (indicator)
                        case when snapshot @> '{"indicator": {"aboutPeople": true}}' then snapshot
                        else snapshot || jsonb_build_object(
                            'bodies', jsonb_path_query_array(snapshot, '$.bodies[*] ? (@.code == $body)',
                                jsonb_build_object('body', :body)),
                            'leftOut', jsonb_path_query_array(snapshot, '$.leftOut[*] ? (@.code == $body)',
                                jsonb_build_object('body', :body))) end
                    from benchmark_release where cycle = :cycle and peer_group = :group
                    order by indicator, number desc
                    """)
                .param("cycle", cycle)
                .param("group", group)
                .param("body", body)
                .query(String.class)
                .list()
                .stream()
                .map(snapshot -> json.readValue(snapshot, Benchmark.class))
                .collect(Collectors.toMap(each -> each.indicator().key(), Function.identity()));
    }

    /** The groups that were released in a cycle, by indicator. */
    Map<String, List<String>> groups(int cycle) {
        Map<String, List<String>> groups = new HashMap<>();
        db.sql("""
            select indicator, peer_group from benchmark_release where cycle = :cycle and number = :number
            order by peer_group
            """)
                .param("cycle", cycle)
                .param("number", FIRST)
                .query((row, n) -> groups.computeIfAbsent(row.getString("indicator"), key -> new ArrayList<>())
                        .add(row.getString("peer_group")))
                .list();
        return groups;
    }

    /** The groups that were released for an indicator of a cycle. */
    List<String> groups(int cycle, String indicator) {
        return db.sql("""
            select peer_group from benchmark_release
            where cycle = :cycle and number = :number and indicator = :indicator order by peer_group
            """)
                .param("cycle", cycle)
                .param("number", FIRST)
                .param("indicator", indicator)
                .query(String.class)
                .list();
    }
}
