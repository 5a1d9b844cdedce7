package org.backbench.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Sight;
import org.backbench.problems.Outdated;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table plan. A plan's requirement stands in plan_need. */
@Repository
class PlanRows {

    /** A plan with its case's reference and body. */
    record NamedPlan(Plan plan, String reference, String bodyName, boolean fictional) {}

    private static final String SELECT = """
        select p.*, n.outcome as need, n.function, n.function_title, n.indicator, n.pounds, n.baseline_cost,
            n.base, n.ratio, n.boundary, n.target
        from plan p join plan_need n on n.case_id = p.case_id
        """;

    private final JdbcClient db;

    PlanRows(JdbcClient db) {
        this.db = db;
    }

    /** A plan to be drafted, for a case that has a requirement. */
    void insert(CaseFile file) {
        db.sql("""
            insert into plan (case_id, body_code, state, reference, body_name, fictional, riep)
            values (:caseId, :bodyCode, 'drafting', :reference, :bodyName, :fictional, :riep)
            """)
                .param("caseId", file.id())
                .param("bodyCode", file.bodyCode())
                .param("reference", file.reference())
                .param("bodyName", file.bodyName())
                .param("fictional", file.fictional())
                .param("riep", file.riep())
                .update();
    }

    Optional<Plan> findByCase(long caseId) {
        return db.sql(SELECT + "where p.case_id = :caseId")
                .param("caseId", caseId)
                .query((row, number) -> plan(row))
                .optional();
    }

    /** The plans within sight by body name, from after one on. */
    List<Plan> findByCases(Collection<Long> caseIds) {
        return db.sql(SELECT + "where p.case_id = any(:caseIds)")
                .param("caseIds", caseIds.toArray(Long[]::new))
                .query((row, number) -> plan(row))
                .list();
    }

    List<NamedPlan> list(Sight sight, String afterName, long afterId, int limit) {
        return db.sql(SELECT + """
            where (:all or p.body_code = any(:bodies) or p.riep = any(:rieps)) and (p.body_name, p.id) > (:name, :id)
            order by p.body_name, p.id limit :limit
            """)
                .param("all", sight.all())
                .param("bodies", sight.bodies().toArray(String[]::new))
                .param("rieps", sight.rieps().toArray(String[]::new))
                .param("name", afterName)
                .param("id", afterId)
                .param("limit", limit)
                .query((row, number) -> named(row))
                .list();
    }

    /** The plans of bodies that have ended which nobody has agreed and which wait for their body, by body name. */
    List<NamedPlan> listWaiting(LocalDate today, String afterName, long afterId, int limit) {
        return db.sql(SELECT + """
            join public_body b on b.code = p.body_code
            where p.state in ('drafting', 'returned') and b.valid_to < :today and (p.body_name, p.id) > (:name, :id)
            order by p.body_name, p.id limit :limit
            """)
                .param("today", today)
                .param("name", afterName)
                .param("id", afterId)
                .param("limit", limit)
                .query((row, number) -> named(row))
                .list();
    }

    private static NamedPlan named(ResultSet row) throws SQLException {
        return new NamedPlan(
                plan(row), row.getString("reference"), row.getString("body_name"), row.getBoolean("fictional"));
    }

    /** How many plans within sight are in each state; states without a plan are left out. */
    Map<PlanState, Long> countByState(Sight sight) {
        Map<PlanState, Long> counts = new EnumMap<>(PlanState.class);
        db.sql("""
            select state, count(*) as plans from plan
            where :all or body_code = any(:bodies) or riep = any(:rieps)
            group by state
            """)
                .param("all", sight.all())
                .param("bodies", sight.bodies().toArray(String[]::new))
                .param("rieps", sight.rieps().toArray(String[]::new))
                .query((row, number) ->
                        counts.put(Wording.constant(PlanState.class, row.getString("state")), row.getLong("plans")))
                .list();
        return counts;
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
        return new Closing(
                Wording.constant(Closing.Outcome.class, outcome),
                row.getString("statement"),
                SignatureRows.read(row, "closed"));
    }
}
