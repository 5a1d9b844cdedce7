package org.backbench.reviews;

import java.util.Map;
import org.backbench.cases.DraftAnswer;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.springframework.stereotype.Component;

/** The form forms/check-report.form: the body's answer to the draft report. */
@Component
class CheckReportForm implements TaskForm {

    private final PeerReports reports;

    CheckReportForm(PeerReports reports) {
        this.reports = reports;
    }

    @Override
    public String key() {
        return "check-report";
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        boolean comments = values.oneOf("answer", DraftAnswer.class) == DraftAnswer.COMMENTS;
        reports.answer(task.person(), task.caseId(), comments ? values.text("comments") : null);
        return Map.of();
    }
}
