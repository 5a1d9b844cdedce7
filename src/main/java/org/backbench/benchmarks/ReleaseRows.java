package org.backbench.benchmarks;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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

    /** @param reason why it is made again; null at the freeze */
    void insert(Benchmark released, Instant at, String by, @Nullable String reason) {
        db.sql("""
            insert into benchmark_release
                (cycle, number, indicator, peer_group, n, snapshot, released_at, released_by, reason)
            values (:cycle, :number, :indicator, :group, :n, cast(:snapshot as jsonb), :at, :by, :reason)
            """)
                .param("cycle", released.cycle())
                .param("number", Integer.valueOf(released.release()))
                .param("indicator", released.indicator().key())
                .param("group", released.group())
                .param("n", released.n())
                .param("snapshot", json.writeValueAsString(released))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("reason", reason)
                .update();
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
