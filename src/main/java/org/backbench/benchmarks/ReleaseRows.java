package org.backbench.benchmarks;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables benchmark_release and benchmark_position. */
@Repository
class ReleaseRows {

    /** A release of a cycle. */
    record Release(long id, int number) {}

    private final JdbcClient db;

    ReleaseRows(JdbcClient db) {
        this.db = db;
    }

    long insert(int cycle, int number, Instant at) {
        return db.sql("""
            insert into benchmark_release (cycle, number, frozen_at) values (:cycle, :number, :at) returning id
            """)
                .param("cycle", cycle)
                .param("number", number)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    void insertFigures(long releaseId, String indicator, String group, List<Figure> figures) {
        db.sql("""
            insert into benchmark_position (release_id, indicator, peer_group, body_code, body_name, numerator,
                                            denominator, left_out, spike)
            select :release, :indicator, :group, f.*
            from unnest(:codes::text[], :names::text[], :numerators::numeric[], :denominators::numeric[],
                        :leftOuts::text[], :spikes::boolean[]) as f
            """)
                .param("release", releaseId)
                .param("indicator", indicator)
                .param("group", group)
                .param("codes", figures.stream().map(Figure::code).toArray(String[]::new))
                .param("names", figures.stream().map(Figure::name).toArray(String[]::new))
                .param("numerators", figures.stream().map(Figure::numerator).toArray(java.math.BigDecimal[]::new))
                .param("denominators", figures.stream().map(Figure::denominator).toArray(java.math.BigDecimal[]::new))
                .param("leftOuts", figures.stream().map(Figure::leftOut).toArray(String[]::new))
                .param("spikes", figures.stream().map(Figure::spike).toArray(Boolean[]::new))
                .update();
    }

    /** The release that counts: the latest. */
    Optional<Release> latest(int cycle) {
        return db.sql("select id, number from benchmark_release where cycle = :cycle order by number desc limit 1")
                .param("cycle", cycle)
                .query(Release.class)
                .optional();
    }

    List<Figure> figures(long releaseId, String indicator, String group) {
        return db.sql("""
            select body_code code, body_name name, numerator, denominator, left_out, spike from benchmark_position
            where release_id = :release and indicator = :indicator and peer_group = :group order by body_code
            """)
                .param("release", releaseId)
                .param("indicator", indicator)
                .param("group", group)
                .query(Figure.class)
                .list();
    }
}
