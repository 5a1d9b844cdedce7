package org.backbench.improvement;

import java.util.Map;
import org.backbench.cases.Cases;
import org.backbench.workflow.Filled;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.springframework.stereotype.Component;

/** The form forms/decide-plan-needed.form: whether a plan is required, offered, or not asked for. */
@Component
class DecidePlanNeededForm implements TaskForm {

    private final PlanNeeds needs;
    private final Grounds grounds;
    private final Cases cases;

    DecidePlanNeededForm(PlanNeeds needs, Grounds grounds, Cases cases) {
        this.needs = needs;
        this.grounds = grounds;
        this.cases = cases;
    }

    @Override
    public String key() {
        return "decide-plan-needed";
    }

    @Override
    public Filled fill(FormTask task) {
        return Filled.with(Map.of("ground", grounds.of(cases.get(task.caseId())).sentence()));
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        NeedOutcome outcome = values.oneOf("outcome", NeedOutcome.class);
        Requirement requirement = grounds.requirement(cases.get(task.caseId()), outcome);
        needs.decide(task.person(), task.caseId(), outcome, values.text("reason"), requirement);
        return Map.of("planNeeded", outcome == NeedOutcome.NO_PLAN ? "no" : "yes");
    }
}
