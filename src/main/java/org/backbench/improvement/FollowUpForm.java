package org.backbench.improvement;

import java.util.Map;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.springframework.stereotype.Component;

/** The form forms/follow-up.form: what has become of the plan 6, 12 and 18 months after the final report. */
@Component
class FollowUpForm implements TaskForm {

    private final Closings closings;

    FollowUpForm(Closings closings) {
        this.closings = closings;
    }

    @Override
    public String key() {
        return "follow-up";
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        boolean onTrack = "yes".equals(values.text("onTrack"));
        closings.followUp(task.person(), task.caseId(), values.text("finding"), onTrack);
        return Map.of();
    }
}
