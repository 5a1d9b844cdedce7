package org.backbench.cases;

import org.springframework.stereotype.Component;

/** What the process back-office-return does with a case: bpmn/back-office-return.bpmn calls ${caseSteps.…}. */
@Component
public class CaseSteps {

    private final Endings endings;

    CaseSteps(Endings endings) {
        this.endings = endings;
    }

    public void close(long caseId) {
        endings.close(caseId);
    }

    public void withdraw(long caseId) {
        endings.withdrawn(caseId);
    }
}
