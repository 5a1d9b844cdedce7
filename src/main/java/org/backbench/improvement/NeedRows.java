package org.backbench.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table plan_need. */
@Repository
class NeedRows {

    private final JdbcClient db;

    NeedRows(JdbcClient db) {
        this.db = db;
    }

    void insert(PlanNeed need) {
        db.sql("""
            insert into plan_need (case_id, outcome, reason, decided_by, decided_by_name, decided_on,
                function, function_title, indicator, pounds, baseline_cost, base, ratio, boundary, target)
            values (:caseId, :outcome, :reason, :by, :byName, :on,
                :function, :title, :indicator, :pounds, :baselineCost, :base, :ratio, :boundary, :target)
            """)
                .param("caseId", need.caseId())
                .param("outcome", need.outcome().key())
                .param("reason", need.reason())
                .params(SignatureRows.of(need.by()))
                .params(columns(need.requirement()))
                .update();
    }

    Optional<PlanNeed> find(long caseId) {
        return db.sql("select * from plan_need where case_id = :caseId")
                .param("caseId", caseId)
                .query((row, number) -> need(row))
                .optional();
    }

    private static PlanNeed need(ResultSet row) throws SQLException {
        return new PlanNeed(
                row.getLong("case_id"),
                Wording.constant(NeedOutcome.class, row.getString("outcome")),
                row.getString("reason"),
                SignatureRows.read(row, "decided"),
                row.getString("function") == null ? null : requirement(row));
    }

    /** The requirement in the columns of plan_need. */
    static Requirement requirement(ResultSet row) throws SQLException {
        return new Requirement(
                row.getString("function"),
                row.getString("function_title"),
                row.getString("indicator"),
                row.getLong("pounds"),
                row.getLong("baseline_cost"),
                row.getLong("base"),
                row.getBigDecimal("ratio"),
                row.getBigDecimal("boundary"),
                row.getObject("target", LocalDate.class));
    }

    private static Map<String, @Nullable Object> columns(@Nullable Requirement requirement) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("function", requirement == null ? null : requirement.function());
        columns.put("title", requirement == null ? null : requirement.title());
        columns.put("indicator", requirement == null ? null : requirement.indicator());
        columns.put("pounds", requirement == null ? null : requirement.pounds());
        columns.put("baselineCost", requirement == null ? null : requirement.baselineCost());
        columns.put("base", requirement == null ? null : requirement.base());
        columns.put("ratio", requirement == null ? null : requirement.ratio());
        columns.put("boundary", requirement == null ? null : requirement.boundary());
        columns.put("target", requirement == null ? null : requirement.target());
        return columns;
    }
}
