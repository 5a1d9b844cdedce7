package org.backbench.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table plan_round: each sending of a plan with the answers it got. Its items are {@link ItemRows}. */
@Repository
class RoundRows {

    private final JdbcClient db;
    private final ItemRows items;

    RoundRows(JdbcClient db, ItemRows items) {
        this.db = db;
        this.items = items;
    }

    void insert(Plan plan, PlanDraft draft, Signature by) {
        long id = db.sql("""
            insert into plan_round (plan_id, number, kind, explanation, drafted_by, drafted_by_name, drafted_on)
            values (:planId, :number, :kind, :explanation, :by, :byName, :on) returning id
            """)
                .param("planId", plan.id())
                .param("number", plan.round())
                .param("kind", Wording.key(draft.kind()))
                .param("explanation", draft.explanation())
                .params(SignatureRows.of(by))
                .query(Long.class)
                .single();
        items.insertAll(id, draft.items());
    }

    void setApproval(Plan plan, Approval approval) {
        db.sql("""
            update plan_round set approved = :approved, approved_by = :by, approved_by_name = :byName,
                approved_on = :on, meeting = :meeting, meeting_on = :meetingOn, approval_reason = :reason
            where plan_id = :planId and number = :number
            """)
                .param("approved", approval.approved())
                .params(SignatureRows.of(approval.by()))
                .param("meeting", approval.meeting())
                .param("meetingOn", approval.decidedOn())
                .param("reason", approval.reason())
                .param("planId", plan.id())
                .param("number", plan.round())
                .update();
    }

    void setRuling(Plan plan, Decision decision, Signature by) {
        db.sql("""
            update plan_round set decision = :decision, decided_by = :by, decided_by_name = :byName,
                decided_on = :on, decision_reason = :reason
            where plan_id = :planId and number = :number
            """)
                .param("decision", decision.outcome().key())
                .params(SignatureRows.of(by))
                .param("reason", decision.reason())
                .param("planId", plan.id())
                .param("number", plan.round())
                .update();
        items.setReasons(plan, decision.itemReasons());
    }

    /** Every round of the plan, the first first. */
    List<PlanRound> findByPlan(long planId) {
        Map<Long, List<PlanItem>> itemsOfRound = items.findByPlan(planId);
        return db.sql("select * from plan_round where plan_id = :planId order by number")
                .param("planId", planId)
                .query((row, number) -> round(row, itemsOfRound.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private static PlanRound round(ResultSet row, List<PlanItem> items) throws SQLException {
        PlanKind kind = Wording.constant(PlanKind.class, row.getString("kind"));
        return new PlanRound(
                row.getInt("number"),
                new PlanDraft(kind, row.getString("explanation"), items),
                SignatureRows.read(row, "drafted"),
                approval(row),
                ruling(row));
    }

    private static @Nullable Approval approval(ResultSet row) throws SQLException {
        if (row.getString("approved_by_name") == null) {
            return null;
        }
        return new Approval(
                row.getBoolean("approved"),
                SignatureRows.read(row, "approved"),
                row.getString("meeting"),
                row.getObject("meeting_on", LocalDate.class),
                row.getString("approval_reason"));
    }

    private static @Nullable Ruling ruling(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        return decision == null
                ? null
                : new Ruling(decision, SignatureRows.read(row, "decided"), row.getString("decision_reason"));
    }
}
