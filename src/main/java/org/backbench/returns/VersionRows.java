package org.backbench.returns;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The tables return_version and sent_back_line: only the decision on a version comes later. */
@Repository
class VersionRows {

    private static final String SELECT = """
        select id, number, source, sent_at, sent_by, note, outcome, decided_at, decided_by, reason, content_hash
        from return_version
        """;

    private static final TypeReference<List<Failure>> FAILURES = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    VersionRows(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The next version, with everything it holds and the context note of the draft; its id. */
    long insertSent(long returnId, Instant at, String by, String hash, HandedIn content) {
        return db.sql("""
            insert into return_version (return_id, number, source, sent_at, sent_by, note, outcome, content_hash,
                explanations, standings, under_query, figures)
            select :returnId, coalesce(max(number), 0) + 1, 'SENT', :at, :by,
                (select nullif(note, '') from body_return where id = :returnId), 'PENDING', :hash,
                cast(:explanations as jsonb), cast(:standings as jsonb), cast(:underQuery as jsonb),
                cast(:figures as jsonb)
            from return_version where return_id = :returnId
            returning id
            """)
                .param("returnId", returnId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("hash", hash)
                .param("explanations", json.writeValueAsString(content.explanations()))
                .param("standings", json.writeValueAsString(content.standings()))
                .param("underQuery", json.writeValueAsString(content.underQuery()))
                .param("figures", written(content))
                .query(Long.class)
                .single();
    }

    /** Adds a version that counts from the first moment and that nobody certifies; its number. */
    int insertProForma(long returnId, Instant at, String by, String note, String hash, HandedIn content) {
        return db.sql("""
            insert into return_version (return_id, number, source, sent_at, sent_by, note, outcome, content_hash,
                figures)
            select :returnId, coalesce(max(number), 0) + 1, 'PRO_FORMA', :at, :by, :note, 'IMPORTED', :hash,
                cast(:figures as jsonb)
            from return_version where return_id = :returnId
            returning number
            """)
                .param("returnId", returnId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("note", note)
                .param("hash", hash)
                .param("figures", written(content))
                .query(Integer.class)
                .single();
    }

    /** A line that was not measured is there without a value; one that is missing is not there. */
    private String written(HandedIn content) {
        ObjectNode figures = json.createObjectNode();
        content.figures().forEach(figures::put);
        content.notMeasured().forEach(figures::putNull);
        return figures.toString();
    }

    void decide(long versionId, String outcome, Instant at, String by, @Nullable String reason) {
        db.sql("""
            update return_version set outcome = :outcome, decided_at = :at, decided_by = :by, reason = :reason
            where id = :id and outcome = 'PENDING'
            """)
                .param("outcome", outcome)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("reason", reason)
                .param("id", versionId)
                .update();
    }

    void insertSentBackLines(long versionId, Map<String, String> reasons) {
        db.sql("""
            insert into sent_back_line (version_id, line, reason)
            select :versionId, l, r from unnest(:lines, :reasons) as s (l, r)
            """)
                .param("versionId", versionId)
                .param("lines", reasons.keySet().toArray(String[]::new))
                .param("reasons", reasons.values().toArray(String[]::new))
                .update();
    }

    /** The lines that were sent back, with the reasons. */
    Map<String, String> sentBackLines(long versionId) {
        Map<String, String> reasons = new LinkedHashMap<>();
        db.sql("select line, reason from sent_back_line where version_id = :id order by line")
                .param("id", versionId)
                .query(row -> {
                    reasons.put(row.getString("line"), row.getString("reason"));
                });
        return reasons;
    }

    /** The versions of a return, the newest first. */
    List<ReturnVersion> list(long returnId) {
        return db.sql(SELECT + " where return_id = :returnId order by number desc")
                .param("returnId", returnId)
                .query(ReturnVersion.class)
                .list();
    }

    Optional<ReturnVersion> find(long returnId, int number) {
        return db.sql(SELECT + " where return_id = :returnId and number = :number")
                .param("returnId", returnId)
                .param("number", number)
                .query(ReturnVersion.class)
                .optional();
    }

    /** The lines of a version that have a value. */
    Map<String, BigDecimal> figures(long versionId) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        db.sql("""
            select f.line, cast(f.value as numeric(15, 3)) as value
            from return_version v cross join jsonb_each_text(v.figures) as f (line, value)
            where v.id = :id and f.value is not null order by f.line
            """).param("id", versionId).query(row -> {
            figures.put(row.getString("line"), row.getBigDecimal("value"));
        });
        return figures;
    }

    /** How the functions of a version are handed in, as far as there is something to say. */
    List<FunctionStanding> standings(long returnId, int number) {
        return json.readValue(
                db.sql("select standings from return_version where return_id = :returnId and number = :number")
                        .param("returnId", returnId)
                        .param("number", number)
                        .query(String.class)
                        .single(),
                ReturnRows.STANDINGS);
    }

    /** Everything a version holds. */
    HandedIn content(long versionId) {
        Set<String> notMeasured = new LinkedHashSet<>(
                db.sql("""
                    select f.line from return_version v cross join jsonb_each_text(v.figures) as f (line, value)
                    where v.id = :id and f.value is null order by f.line
                    """).param("id", versionId).query(String.class).list());
        ContentRow row =
                db.sql("""
                    select explanations, standings, under_query, to_explain from return_version where id = :id
                    """).param("id", versionId).query(ContentRow.class).single();
        return new HandedIn(
                figures(versionId),
                notMeasured,
                json.readValue(row.standings, ReturnRows.STANDINGS),
                json.readValue(row.explanations, ReturnRows.EXPLANATIONS),
                json.readValue(row.underQuery, FAILURES),
                json.readValue(row.toExplain, FAILURES));
    }

    private record ContentRow(String explanations, String standings, String underQuery, String toExplain) {}
}
