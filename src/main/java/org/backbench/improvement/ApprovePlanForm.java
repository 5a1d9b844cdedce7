package org.backbench.improvement;

import java.util.Map;
import org.backbench.workflow.Filled;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.springframework.stereotype.Component;

/** The form forms/approve-plan.form: the body's own decision on its draft. */
@Component
class ApprovePlanForm implements TaskForm {

    private enum Outcome {
        APPROVE,
        SEND_BACK
    }

    private final Planning planning;
    private final PlanClocks clocks;

    ApprovePlanForm(Planning planning, PlanClocks clocks) {
        this.planning = planning;
        this.clocks = clocks;
    }

    @Override
    public String key() {
        return "approve-plan";
    }

    @Override
    public Filled fill(FormTask task) {
        return SentPlan.shown(planning.get(task.caseId()), planning.lastRound(task.caseId()));
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        boolean approved = values.oneOf("outcome", Outcome.class) == Outcome.APPROVE;
        Approval approval = new Approval(
                approved,
                Signature.of(task.person(), clocks.today()),
                values.optionalText("meeting"),
                values.optionalDate("decidedOn"),
                values.optionalText("reason"));
        planning.approve(task.person(), task.caseId(), approval);
        return Map.of("approval", approved ? "approved" : "sent-back");
    }
}
