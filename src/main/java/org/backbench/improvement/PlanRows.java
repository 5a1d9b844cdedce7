package org.backbench.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.backbench.problems.Outdated;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table plan. A plan's requirement stands in plan_need. */
@Repository
class PlanRows {

    private final JdbcClient db;

    PlanRows(JdbcClient db) {
        this.db = db;
    }

    /** A plan to be drafted, for a case that has a requirement. */
    void insert(long caseId, String bodyCode) {
        db.sql("insert into plan (case_id, body_code, state) values (:caseId, :bodyCode, 'drafting')")
                .param("caseId", caseId)
                .param("bodyCode", bodyCode)
                .update();
    }

    Optional<Plan> findByCase(long caseId) {
        return db.sql("""
            select p.*, n.outcome as need, n.function, n.indicator, n.pounds, n.baseline_cost, n.base, n.ratio,
                n.boundary, n.target
            from plan p join plan_need n on n.case_id = p.case_id where p.case_id = :caseId
            """)
                .param("caseId", caseId)
                .query((row, number) -> plan(row))
                .optional();
    }

    void update(Plan plan) {
        Closing closing = plan.closing();
        int updated = db.sql("""
            update plan set state = :state, round = :round, agreed_on = :agreedOn, outcome = :outcome,
                statement = :statement, closed_by = :closedBy, closed_by_name = :closedByName, closed_on = :closedOn,
                version = version + 1
            where id = :id and version = :version
            """)
                .param("state", plan.state().key())
                .param("round", plan.round())
                .param("agreedOn", plan.agreedOn())
                .param("outcome", closing == null ? null : closing.outcome().key())
                .param("statement", closing == null ? null : closing.statement())
                .param("closedBy", closing == null ? null : closing.by().personId())
                .param("closedByName", closing == null ? null : closing.by().name())
                .param("closedOn", closing == null ? null : closing.by().on())
                .param("id", plan.id())
                .param("version", plan.version())
                .update();
        if (updated == 0) {
            throw new Outdated("Somebody has changed the plan in the meantime. Open it again.");
        }
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                row.getLong("id"),
                row.getLong("case_id"),
                row.getString("body_code"),
                "required".equals(row.getString("need")),
                NeedRows.requirement(row),
                Wording.constant(PlanState.class, row.getString("state")),
                row.getInt("round"),
                row.getObject("agreed_on", LocalDate.class),
                closing(row),
                row.getInt("version"));
    }

    private static @Nullable Closing closing(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        if (outcome == null) {
            return null;
        }
        Signature by = new Signature(
                row.getLong("closed_by"), row.getString("closed_by_name"), row.getObject("closed_on", LocalDate.class));
        return new Closing(Wording.constant(Closing.Outcome.class, outcome), row.getString("statement"), by);
    }
}
