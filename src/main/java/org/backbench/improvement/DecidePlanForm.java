package org.backbench.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backbench.workflow.Filled;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form forms/decide-plan.form: agree the plan, accept the explanation, or return it with reasons. */
@Component
class DecidePlanForm implements TaskForm {

    private enum Outcome {
        AGREE,
        EXPLAINED,
        RETURN
    }

    private final Planning planning;

    DecidePlanForm(Planning planning) {
        this.planning = planning;
    }

    @Override
    public String key() {
        return "decide-plan";
    }

    @Override
    public Filled fill(FormTask task) {
        return SentPlan.shown(planning.get(task.caseId()), planning.lastRound(task.caseId()));
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        Decision.Outcome outcome =
                switch (values.oneOf("outcome", Outcome.class)) {
                    case AGREE -> Decision.Outcome.AGREED;
                    case EXPLAINED -> Decision.Outcome.EXPLAINED;
                    case RETURN -> Decision.Outcome.RETURNED;
                };
        List<@Nullable String> reasons = new ArrayList<>();
        values.rows("items").forEach(row -> reasons.add(row.optionalText("reason")));
        planning.decide(task.person(), task.caseId(), new Decision(outcome, reasons, values.optionalText("reason")));
        return Map.of("decision", outcome.key());
    }
}
