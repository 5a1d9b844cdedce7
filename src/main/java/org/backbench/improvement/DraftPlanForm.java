package org.backbench.improvement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.bodies.Bodies;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.workflow.Filled;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form forms/draft-plan.form: the items of a plan, or an explanation in their place. Amounts are in £ thousand. */
@Component
class DraftPlanForm implements TaskForm {

    private final Planning planning;
    private final Plans plans;
    private final PlanClocks clocks;
    private final Cases cases;
    private final Bodies bodies;

    DraftPlanForm(Planning planning, Plans plans, PlanClocks clocks, Cases cases, Bodies bodies) {
        this.planning = planning;
        this.plans = plans;
        this.clocks = clocks;
        this.cases = cases;
        this.bodies = bodies;
    }

    @Override
    public String key() {
        return "draft-plan";
    }

    /** A draft that came back begins with what was sent before. */
    @Override
    public Filled fill(FormTask task) {
        Map<String, Object> values = plans.find(task.caseId())
                .map(PlanView::rounds)
                .filter(rounds -> !rounds.isEmpty())
                .map(rounds -> shown(rounds.getLast().draft()))
                .orElseGet(HashMap::new);
        values.put("follows", follows(cases.get(task.caseId())));
        return Filled.with(values);
    }

    /** The bodies that ended when this one began: what their business case saves is asked about. */
    private String follows(CaseFile file) {
        List<String> names = bodies.find(file.bodyCode()).predecessors().stream()
                .map(code -> bodies.find(code).name())
                .toList();
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        PlanKind kind = values.oneOf("kind", PlanKind.class);
        List<PlanItem> items =
                values.rows("items").stream().map(DraftPlanForm::item).toList();
        planning.send(task.person(), task.caseId(), new PlanDraft(kind, values.optionalText("explanation"), items));
        return Map.of();
    }

    @Override
    public @Nullable LocalDate due(long caseId, @Nullable Long subject) {
        return clocks.planDue(caseId);
    }

    private static PlanItem item(FormValues row) {
        BigDecimal newCost = Objects.requireNonNullElse(row.optionalNumber("newCost"), BigDecimal.ZERO);
        return new PlanItem(
                row.text("what"),
                row.text("function"),
                Wording.pounds(row.number("gross")),
                Wording.pounds(newCost),
                isYes(row, "ongoing"),
                isYes(row, "cashReleasing"),
                isYes(row, "serviceCut"),
                "yes".equals(row.optionalText("businessCase")),
                Objects.requireNonNullElse(row.optionalText("owner"), ""),
                row.date("due"),
                Objects.requireNonNullElse(row.optionalText("milestone"), ""),
                Objects.requireNonNullElse(row.optionalText("measure"), ""),
                row.oneOf("priority", Priority.class),
                null);
    }

    private static boolean isYes(FormValues row, String key) {
        return "yes".equals(row.text(key));
    }

    private static Map<String, Object> shown(PlanDraft draft) {
        Map<String, Object> values = new HashMap<>();
        values.put("kind", Wording.key(draft.kind()));
        if (draft.explanation() != null) {
            values.put("explanation", draft.explanation());
        }
        values.put("items", draft.items().stream().map(DraftPlanForm::shown).toList());
        return values;
    }

    private static Map<String, Object> shown(PlanItem item) {
        Map<String, Object> row = new HashMap<>();
        row.put("what", item.what());
        row.put("function", item.function());
        row.put("gross", Wording.thousands(item.gross()));
        row.put("newCost", Wording.thousands(item.newCost()));
        row.put("ongoing", item.ongoing() ? "yes" : "no");
        row.put("cashReleasing", item.cashReleasing() ? "yes" : "no");
        row.put("serviceCut", item.serviceCut() ? "yes" : "no");
        row.put("businessCase", item.businessCase() ? "yes" : "no");
        row.put("owner", item.owner());
        row.put("due", item.due().toString());
        row.put("milestone", item.milestone());
        row.put("measure", item.measure());
        row.put("priority", item.priority().key());
        return row;
    }
}
