package org.backbench.assessments;

import org.backbench.cases.Cases;
import org.backbench.people.Role;
import org.springframework.stereotype.Component;

/** What the process does with an assessment: bpmn/use-of-resources.bpmn calls ${assessmentSteps.…}. */
@Component
public class AssessmentSteps {

    private final Assessments assessments;
    private final Accuracy accuracy;
    private final Cases cases;

    AssessmentSteps(Assessments assessments, Accuracy accuracy, Cases cases) {
        this.assessments = assessments;
        this.accuracy = accuracy;
        this.cases = cases;
    }

    public void open(long caseId) {
        assessments.open(caseId);
    }

    public String inspectors(long caseId) {
        return Role.INSPECTOR.at(AssessmentDesk.AUDIT_COMMISSION);
    }

    public String assurers(long caseId) {
        return Role.QUALITY_ASSURER.at(AssessmentDesk.AUDIT_COMMISSION);
    }

    public void sendDraft(long caseId) {
        accuracy.sendDraft(caseId);
    }

    /** Who checks the draft for the body. */
    public String commenters(long caseId) {
        return cases.get(caseId).body(Role.RETURN_OFFICER);
    }

    public void recordSilence(long caseId) {
        accuracy.recordSilence(caseId);
    }

    public String directors(long caseId) {
        return Role.ASSESSMENT_DIRECTOR.at(AssessmentDesk.AUDIT_COMMISSION);
    }
}
