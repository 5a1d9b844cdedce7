package org.backbench.improvement;

import java.util.List;
import java.util.Map;
import org.backbench.workflow.Filled;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.springframework.stereotype.Component;

/** The form forms/close-plan.form: how the plan ended, as its verified savings say. */
@Component
class ClosePlanForm implements TaskForm {

    private final Closings closings;
    private final Savings savings;

    ClosePlanForm(Closings closings, Savings savings) {
        this.closings = closings;
        this.savings = savings;
    }

    @Override
    public String key() {
        return "close-plan";
    }

    @Override
    public Filled fill(FormTask task) {
        SavingsView view = savings.of(task.caseId());
        String figures = "%s of %s verified, %d %%."
                .formatted(
                        Wording.money(view.verified()),
                        Wording.money(view.requirement().pounds()),
                        view.verifiedPercent());
        List<ActionRows.NamedAction> open = savings.open(task.caseId());
        return Filled.with(Map.of("figures", open.isEmpty() ? figures : figures + " " + Closing.stillOpen(open)));
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        Closing.Outcome outcome = values.oneOf("outcome", Closing.Outcome.class);
        closings.close(task.person(), task.caseId(), outcome, values.text("statement"));
        return Map.of();
    }
}
