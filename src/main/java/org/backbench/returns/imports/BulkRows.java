package org.backbench.returns.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.backbench.returns.ReturnState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the returns of a bulk import: a handful of statements, whatever the number of bodies. */
@Repository
class BulkRows {

    /** One body's return: its code, the hash of its content, its figures, the lines that say “not measured”. */
    record BulkReturn(String bodyCode, String contentHash, Map<String, BigDecimal> figures, Set<String> notMeasured) {}

    /** Which import, of what, when, by whom, and in which state its returns are from now on. */
    record Batch(long importId, int cycle, String template, ReturnState state, Instant at, String by) {}

    private final JdbcClient db;

    BulkRows(JdbcClient db) {
        this.db = db;
    }

    void store(Batch batch, List<BulkReturn> returns) {
        Map<String, Object> params = new TreeMap<>();
        params.put("importId", batch.importId());
        params.put("cycle", batch.cycle());
        params.put("template", batch.template());
        params.put("state", batch.state().name());
        params.put("at", batch.at().atOffset(ZoneOffset.UTC));
        params.put("by", batch.by());
        params.put("codes", returns.stream().map(BulkReturn::bodyCode).toArray(String[]::new));
        params.put("hashes", returns.stream().map(BulkReturn::contentHash).toArray(String[]::new));
        insertReturns(params);
        insertVersions(params);
        acceptVersions(params);
        insertFigures(batch, returns);
    }

    private void insertReturns(Map<String, Object> params) {
        db.sql("""
            insert into body_return (cycle, template, body_code, state, draft, received_at)
            select :cycle, :template, code, :state, '{}', :at from unnest(:codes) as b (code)
            on conflict (cycle, template, body_code)
                do update set received_at = excluded.received_at,
                    voluntary = body_return.voluntary or body_return.state = 'OUT_OF_SCOPE',
                    state = case when body_return.voluntary or body_return.state = 'OUT_OF_SCOPE' then 'RECEIVED'
                                 else excluded.state end
            """).params(params).update();
    }

    private void insertVersions(Map<String, Object> params) {
        db.sql("""
            insert into return_version (return_id, number, source, sent_at, sent_by, outcome, content_hash, import_id)
            select r.id,
                   coalesce((select max(v.number) from return_version v where v.return_id = r.id), 0) + 1,
                   'IMPORTED', :at, :by, 'IMPORTED', b.hash, :importId
            from unnest(:codes, :hashes) as b (code, hash)
            join body_return r on r.cycle = :cycle and r.template = :template and r.body_code = b.code
            """).params(params).update();
    }

    private void acceptVersions(Map<String, Object> params) {
        db.sql("""
            with imported as (
                select v.return_id, v.number from return_version v
                join body_return r on r.id = v.return_id
                where v.import_id = :importId and r.body_code = any(:codes)
            ), accepted as (
                update body_return r set accepted_version = i.number from imported i where r.id = i.return_id
            )
            insert into import_pending (return_id, import_id) select return_id, :importId from imported
            """).params(params).update();
    }

    private void insertFigures(Batch batch, List<BulkReturn> returns) {
        List<String> codes = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (BulkReturn each : returns) {
            lines.addAll(each.figures().keySet());
            values.addAll(each.figures().values());
            lines.addAll(each.notMeasured());
            values.addAll(Collections.nCopies(each.notMeasured().size(), null));
            codes.addAll(Collections.nCopies(lines.size() - codes.size(), each.bodyCode()));
        }
        insertFigures(
                batch, codes.toArray(String[]::new), lines.toArray(String[]::new), values.toArray(BigDecimal[]::new));
    }

    /** A value that is null was not measured: a line that is missing has no row. */
    private void insertFigures(Batch batch, String[] codes, String[] lines, @Nullable BigDecimal[] values) {
        db.sql("""
            insert into return_figure (version_id, line, value, not_measured)
            select v.id, f.line, f.value, f.value is null
            from unnest(:codes, :lines, :values) as f (code, line, value)
            join body_return r on r.cycle = :cycle and r.template = :template and r.body_code = f.code
            join return_version v on v.return_id = r.id and v.import_id = :importId
            """)
                .param("codes", codes)
                .param("lines", lines)
                .param("values", values)
                .param("cycle", batch.cycle())
                .param("template", batch.template())
                .param("importId", batch.importId())
                .update();
    }

    /** The next returns whose cases wait to be opened or moved, locked; another node takes others. */
    List<Long> nextPending(long importId, int limit) {
        return db.sql("""
            select return_id from import_pending where import_id = :importId
            order by return_id limit :limit for update skip locked
            """)
                .param("importId", importId)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    void deletePending(List<Long> returnIds) {
        db.sql("delete from import_pending where return_id = any(:ids)")
                .param("ids", returnIds.toArray(Long[]::new))
                .update();
    }

    /** The imports whose cases are not all moved yet, the oldest first. */
    List<Long> withPending() {
        return db.sql("select distinct import_id from import_pending order by import_id")
                .query(Long.class)
                .list();
    }
}
