package org.backbench.improvement;

import java.util.HashMap;
import java.util.Map;
import org.backbench.workflow.Filled;

/** What the forms of those who judge a plan show of it. */
final class SentPlan {

    private SentPlan() {}

    static Filled shown(Plan plan, PlanRound round) {
        PlanDraft draft = round.draft();
        String sent = draft.kind() == PlanKind.EXPLANATION
                ? "An explanation: " + draft.explanation()
                : "A plan: %s.".formatted(draft.coverage(plan.requirement()));
        return Filled.with(Map.of(
                "sent", sent, "items", draft.items().stream().map(SentPlan::row).toList()));
    }

    private static Map<String, Object> row(PlanItem item) {
        Map<String, Object> row = new HashMap<>();
        row.put("what", item.what());
        row.put("counts", item.counts().sentence());
        return row;
    }
}
