package org.backbench.returns.imports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backbench.returns.LeftOutLine;
import org.backbench.returns.StoredFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables bulk_import, import_error and import_left_out. */
@Repository
class ImportRows {

    /** What a line of the table is: the file is refused for it, or the body has to explain it. */
    enum Kind {
        ERROR,
        TO_EXPLAIN
    }

    private static final String SELECT = "select *, array_to_string(warnings, chr(10)) as warned from bulk_import";

    private final JdbcClient db;

    ImportRows(JdbcClient db) {
        this.db = db;
    }

    long insert(int cycle, StoredFile file, boolean leaveOut, String by, Instant at) {
        return db.sql("""
            insert into bulk_import (cycle, file_name, file_size, file_sha256, leave_out, state, rows_done,
                rows_total, cases_done, cases_total, error_count, warnings, started_by, started_at)
            values (:cycle, :name, :size, :sha256, :leaveOut, 'QUEUED', 0, 0, 0, 0, 0, '{}', :by, :at)
            returning id
            """)
                .param("cycle", cycle)
                .param("name", file.name())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("leaveOut", leaveOut)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** One statement while the import runs: whoever watches it asks many times. */
    Optional<ImportView> find(long id) {
        return db.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(ImportRow.class)
                .optional()
                .map(row -> row.state.isUndecided()
                        ? row.with(List.of(), List.of(), List.of())
                        : row.with(errors(id, Kind.ERROR), errors(id, Kind.TO_EXPLAIN), leftOut(id)));
    }

    /** The imports of a cycle without their errors and lines left out, the newest first. */
    List<ImportView> list(int cycle) {
        return db
                .sql(SELECT + " where cycle = :cycle order by id desc limit 200")
                .param("cycle", cycle)
                .query(ImportRow.class)
                .list()
                .stream()
                .map(row -> row.with(List.of(), List.of(), List.of()))
                .toList();
    }

    void setState(long id, ImportState state) {
        db.sql("update bulk_import set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    void setRead(long id, String template, String dataYear, int rows, List<String> warnings) {
        db.sql("""
            update bulk_import set template = :template, data_year = :dataYear, rows_total = :rows,
                warnings = :warnings
            where id = :id
            """)
                .param("template", template)
                .param("dataYear", dataYear)
                .param("rows", rows)
                .param("warnings", warnings.toArray(String[]::new))
                .param("id", id)
                .update();
    }

    /** Nobody waits until this is on disk: it would have to wait for all that the import has written before. */
    void setRowsDone(long id, int rows) {
        db.sql("""
            update bulk_import set rows_done = :rows
            where id = :id and set_config('synchronous_commit', 'off', true) = 'off'
            """).param("rows", rows).param("id", id).update();
    }

    void setStored(long id, int rows) {
        db.sql("""
            update bulk_import set state = 'MOVING_CASES', rows_done = :rows, cases_total = :rows where id = :id
            """).param("rows", rows).param("id", id).update();
    }

    void finish(long id, ImportState state, String outcome, Instant at) {
        db.sql("update bulk_import set state = :state, outcome = :outcome, finished_at = :at where id = :id")
                .param("state", state.name())
                .param("outcome", outcome)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void insertErrors(long id, Kind kind, ImportErrors errors) {
        List<ImportError> kept = errors.kept();
        db.sql("""
            update bulk_import
            set error_count = case when :kind = 'ERROR' then :count else error_count end,
                to_explain_count = case when :kind = 'TO_EXPLAIN' then :count else to_explain_count end
            where id = :id
            """)
                .param("kind", kind.name())
                .param("count", errors.count())
                .param("id", id)
                .update();
        db.sql("""
            insert into import_error (import_id, kind, position, line, column_name, message)
            select :id, :kind, p, l, c, m from unnest(:positions, :lines, :columns, :messages) as e (p, l, c, m)
            """)
                .param("id", id)
                .param("kind", kind.name())
                .param("positions", IntStream.range(0, kept.size()).boxed().toArray(Integer[]::new))
                .param("lines", kept.stream().map(ImportError::line).toArray(Integer[]::new))
                .param("columns", kept.stream().map(ImportError::column).toArray(String[]::new))
                .param("messages", kept.stream().map(ImportError::message).toArray(String[]::new))
                .update();
    }

    void insertLeftOut(long id, List<LeftOutLine> lines) {
        db.sql("""
            insert into import_left_out (import_id, line, code, name, reason)
            select :id, l, c, n, r from unnest(:lines, :codes, :names, :reasons) as o (l, c, n, r)
            """)
                .param("id", id)
                .param("lines", lines.stream().map(LeftOutLine::line).toArray(Integer[]::new))
                .param("codes", lines.stream().map(LeftOutLine::code).toArray(String[]::new))
                .param("names", lines.stream().map(LeftOutLine::name).toArray(String[]::new))
                .param("reasons", lines.stream().map(LeftOutLine::reason).toArray(String[]::new))
                .update();
    }

    /** Imports that a stop of the service caught before anything was stored. */
    List<Long> caughtUnstored() {
        return db.sql("select id from bulk_import where state in ('QUEUED', 'READING', 'STORING') order by id")
                .query(Long.class)
                .list();
    }

    private List<ImportError> errors(long id, Kind kind) {
        return db.sql("""
            select line, column_name as "column", message from import_error
            where import_id = :id and kind = :kind order by position
            """)
                .param("id", id)
                .param("kind", kind.name())
                .query((row, number) -> new ImportError(
                        row.getObject("line", Integer.class), row.getString("column"), row.getString("message")))
                .list();
    }

    private List<LeftOutLine> leftOut(long id) {
        return db.sql("select line, code, name, reason from import_left_out where import_id = :id order by line")
                .param("id", id)
                .query(LeftOutLine.class)
                .list();
    }

    /** A row as it is; the view adds the errors and the lines left out. */
    private record ImportRow(
            long id,
            int cycle,
            @Nullable String template,
            @Nullable String dataYear,
            String fileName,
            long fileSize,
            String fileSha256,
            boolean leaveOut,
            ImportState state,
            int rowsDone,
            int rowsTotal,
            int casesDone,
            int casesTotal,
            int errorCount,
            int toExplainCount,
            String warned,
            @Nullable String outcome,
            String startedBy,
            Instant startedAt,
            @Nullable Instant finishedAt) {

        ImportView with(List<ImportError> errors, List<ImportError> toExplain, List<LeftOutLine> leftOut) {
            return new ImportView(
                    id,
                    cycle,
                    template,
                    dataYear,
                    fileName,
                    fileSize,
                    fileSha256,
                    leaveOut,
                    state,
                    rowsDone,
                    rowsTotal,
                    casesDone,
                    casesTotal,
                    errorCount,
                    errors,
                    new FiguresToExplain(toExplainCount, toExplain),
                    leftOut,
                    warned.lines().toList(),
                    outcome,
                    startedBy,
                    startedAt,
                    finishedAt);
        }
    }
}
