package org.backbench.returns.scope;

import org.backbench.cases.Cases;
import org.backbench.people.Role;
import org.springframework.stereotype.Component;

/** What the process submission does with a request for more time: bpmn/submission.bpmn calls ${extensionSteps.…}. */
@Component
public class ExtensionSteps {

    private final Cases cases;

    ExtensionSteps(Cases cases) {
        this.cases = cases;
    }

    /** The group that decides: the review managers of the partnership. */
    public String deciders(long caseId) {
        return cases.get(caseId).partnership(Role.REVIEW_MANAGER);
    }
}
