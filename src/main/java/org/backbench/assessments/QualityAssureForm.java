package org.backbench.assessments;

import java.util.Map;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.springframework.stereotype.Component;

/** The form forms/quality-assure.form: the variable assurance is assured or returned. */
@Component
class QualityAssureForm implements TaskForm {

    private final Scoring scoring;

    QualityAssureForm(Scoring scoring) {
        this.scoring = scoring;
    }

    @Override
    public String key() {
        return "quality-assure";
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        String outcome = values.text("outcome");
        scoring.assure(task.person(), task.caseId(), outcome.equals("assured"), values.text("reason"));
        return Map.of("assurance", outcome);
    }
}
