package org.backbench.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backbench.bodies.ReferenceFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table indicator. */
@Repository
class IndicatorRows {

    private static final List<String> COLUMNS = List.of(
            "code",
            "function",
            "tier",
            "dimension",
            "title",
            "numerator",
            "denominator",
            "unit",
            "better_when",
            "evidence",
            "source_note",
            "published_code");

    private final JdbcClient db;

    IndicatorRows(JdbcClient db) {
        this.db = db;
    }

    void merge(List<Map<String, String>> lines) {
        Map<String, Object> params = new TreeMap<>();
        COLUMNS.forEach(column -> params.put(column, ReferenceFile.column(lines, column)));
        db.sql("""
            insert into indicator (code, function, tier, dimension, title, numerator, denominator, unit, better_when,
                evidence, source_note, published_code)
            select * from unnest(:code, :function, :tier, :dimension, :title, :numerator, :denominator, :unit,
                :better_when, :evidence, :source_note, :published_code)
            on conflict (code) do update set function = excluded.function, tier = excluded.tier,
                dimension = excluded.dimension, title = excluded.title, numerator = excluded.numerator,
                denominator = excluded.denominator, unit = excluded.unit, better_when = excluded.better_when,
                evidence = excluded.evidence, source_note = excluded.source_note,
                published_code = excluded.published_code
            """).params(params).update();
    }

    List<OfficialIndicator> list() {
        return db.sql("select * from indicator order by function, code")
                .query(OfficialIndicator.class)
                .list();
    }

    Optional<OfficialIndicator> find(String code) {
        return db.sql("select * from indicator where code = :code")
                .param("code", code)
                .query(OfficialIndicator.class)
                .optional();
    }
}
