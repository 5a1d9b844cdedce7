package org.backbench.returns;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the figures that count, certified or imported, of one body or of a whole collection. */
@Repository
class AcceptedRows {

    private record FigureRow(
            String bodyCode,
            ReturnState state,
            @Nullable Instant receivedAt,
            boolean voluntary,
            boolean proForma,
            @Nullable String line,
            @Nullable BigDecimal value) {}

    private record NilRow(String bodyCode, String function) {}

    private final JdbcClient db;

    AcceptedRows(JdbcClient db) {
        this.db = db;
    }

    /** The figures of one body in a cycle; empty where there are none. */
    Map<String, BigDecimal> ofBody(int cycle, String template, String bodyCode) {
        return ofBody(cycle, template, bodyCode, true);
    }

    /** The same, but figures put together from those of former bodies are nobody's last year. */
    Map<String, BigDecimal> own(int cycle, String template, String bodyCode) {
        return ofBody(cycle, template, bodyCode, false);
    }

    private Map<String, BigDecimal> ofBody(int cycle, String template, String bodyCode, boolean proForma) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        db.sql("""
            select f.line, cast(f.value as numeric(15, 3)) as value
            from body_return r
            join return_version v on v.return_id = r.id and v.number = r.accepted_version
            cross join jsonb_each_text(v.figures) as f (line, value)
            where f.value is not null and r.cycle = :cycle and r.template = :template and r.body_code = :body
              and (:proForma or not r.pro_forma)
            """)
                .param("proForma", proForma)
                .param("cycle", cycle)
                .param("template", template)
                .param("body", bodyCode)
                .query(row -> {
                    figures.put(row.getString("line"), row.getBigDecimal("value"));
                });
        return figures;
    }

    /** These lines of many bodies, by body; figures put together from those of former bodies are nobody's last year. */
    Map<String, Map<String, BigDecimal>> own(
            int cycle, String template, Collection<String> bodyCodes, Collection<String> lines) {
        List<String> asked = List.copyOf(lines);
        Map<String, Map<String, BigDecimal>> figures = new HashMap<>();
        db.sql("""
            select r.body_code, array(select v.figures ->> line from unnest(:lines) as line) as figures
            from body_return r
            join return_version v on v.return_id = r.id and v.number = r.accepted_version
            where r.cycle = :cycle and r.template = :template and r.body_code = any(:codes) and not r.pro_forma
            """)
                .param("cycle", cycle)
                .param("template", template)
                .param("codes", bodyCodes.toArray(String[]::new))
                .param("lines", asked.toArray(String[]::new))
                .query(row -> {
                    figures.put(row.getString("body_code"), byLine(asked, (@Nullable String[])
                            row.getArray("figures").getArray()));
                });
        return figures;
    }

    private static Map<String, BigDecimal> byLine(List<String> lines, @Nullable String[] values) {
        Map<String, BigDecimal> figures = HashMap.newHashMap(values.length);
        for (int place = 0; place < values.length; place++) {
            String value = values[place];
            if (value != null) {
                figures.put(lines.get(place), new BigDecimal(value));
            }
        }
        return figures;
    }

    /**
     * The figures of a collection, for these lines, in the order of the bodies' codes; a body that has sent nothing is
     * there without values, one that is out of scope is not there.
     */
    List<BodyFigures> ofCollection(int cycle, String template, Collection<String> lines) {
        Map<String, Set<String>> nil = nil(cycle, template);
        Map<String, List<FigureRow>> byBody = new LinkedHashMap<>();
        db.sql("""
            select r.body_code, r.state, r.received_at, r.voluntary, r.pro_forma, f.line,
                   cast(f.value as numeric(15, 3)) as value
            from body_return r
            left join return_version v on v.return_id = r.id and v.number = r.accepted_version
            left join lateral jsonb_each_text(v.figures) as f (line, value) on f.line = any(:lines)
            where r.cycle = :cycle and r.template = :template and r.state <> 'OUT_OF_SCOPE'
            order by r.body_code
            """)
                .param("lines", lines.toArray(String[]::new))
                .param("cycle", cycle)
                .param("template", template)
                .query(FigureRow.class)
                .list()
                .forEach(row -> byBody.computeIfAbsent(row.bodyCode, code -> new ArrayList<>())
                        .add(row));
        return byBody.values().stream()
                .map(rows -> figures(rows, nil.getOrDefault(rows.getFirst().bodyCode, Set.of())))
                .toList();
    }

    /** These lines of these bodies in all other cycles, by body and there by cycle; one statement for all. */
    Map<String, Map<Integer, Map<String, BigDecimal>>> ofOtherCycles(
            int cycle, String template, Collection<String> lines, Collection<String> bodies) {
        Map<String, Map<Integer, Map<String, BigDecimal>>> values = new HashMap<>();
        db.sql("""
            select r.body_code, r.cycle, f.line, cast(f.value as numeric(15, 3)) as value
            from body_return r
            join return_version v on v.return_id = r.id and v.number = r.accepted_version
            cross join jsonb_each_text(v.figures) as f (line, value)
            where r.body_code = any(:bodies) and r.template = :template and r.cycle <> :cycle
              and r.state <> 'OUT_OF_SCOPE' and f.line = any(:lines) and f.value is not null
            """)
                .param("lines", lines.toArray(String[]::new))
                .param("bodies", bodies.toArray(String[]::new))
                .param("cycle", cycle)
                .param("template", template)
                .query((row, n) -> values.computeIfAbsent(row.getString("body_code"), body -> new HashMap<>())
                        .computeIfAbsent(row.getInt("cycle"), year -> new HashMap<>())
                        .put(row.getString("line"), row.getBigDecimal("value")))
                .list();
        return values;
    }

    private Map<String, Set<String>> nil(int cycle, String template) {
        Map<String, Set<String>> nil = new HashMap<>();
        db.sql("""
            select r.body_code, s ->> 'function' as function
            from body_return r
            join return_version v on v.return_id = r.id and v.number = r.accepted_version
            cross join jsonb_array_elements(v.standings) as s
            where r.cycle = :cycle and r.template = :template and v.standings <> '[]' and s ->> 'kind' = 'NIL'
            """)
                .param("cycle", cycle)
                .param("template", template)
                .query(NilRow.class)
                .list()
                .forEach(row -> nil.computeIfAbsent(row.bodyCode, code -> new HashSet<>())
                        .add(row.function));
        return nil;
    }

    private static BodyFigures figures(List<FigureRow> rows, Set<String> nil) {
        Map<String, BigDecimal> values = new HashMap<>();
        Set<String> notMeasured = new HashSet<>();
        for (FigureRow row : rows) {
            if (row.line != null && row.value != null) {
                values.put(row.line, row.value);
            } else if (row.line != null) {
                notMeasured.add(row.line);
            }
        }
        FigureRow first = rows.getFirst();
        return new BodyFigures(
                first.bodyCode,
                first.state,
                first.receivedAt,
                first.voluntary,
                first.proForma,
                nil,
                notMeasured,
                values);
    }
}
