package org.backbench.reviews;

import java.util.Map;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.springframework.stereotype.Component;

/** The form forms/issue-report.form: the report becomes final. */
@Component
class IssueReportForm implements TaskForm {

    private final PeerReports reports;

    IssueReportForm(PeerReports reports) {
        this.reports = reports;
    }

    @Override
    public String key() {
        return "issue-report";
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        reports.issue(task.person(), task.caseId(), values.optionalText("covering"));
        return Map.of();
    }
}
