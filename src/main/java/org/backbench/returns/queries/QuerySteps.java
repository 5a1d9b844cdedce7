package org.backbench.returns.queries;

import org.backbench.cases.Cases;
import org.backbench.people.Role;
import org.springframework.stereotype.Component;

/** What the process data-quality-query does: bpmn/data-quality-query.bpmn calls ${querySteps.…}. */
@Component
public class QuerySteps {

    private final Settlements settlements;
    private final Cases cases;

    QuerySteps(Settlements settlements, Cases cases) {
        this.settlements = settlements;
        this.cases = cases;
    }

    /** The group that answers: the return officers of the body. */
    public String answerers(long caseId) {
        return cases.get(caseId).body(Role.RETURN_OFFICER);
    }

    /** The group that judges the answer: the review managers of the partnership. */
    public String judges(long caseId) {
        return cases.get(caseId).partnership(Role.REVIEW_MANAGER);
    }

    public void reserve(long queryId) {
        settlements.lapse(queryId);
    }
}
