package org.backbench.improvement;

import java.util.List;
import org.backbench.cases.Cases;
import org.backbench.cases.Stage;
import org.backbench.people.Role;
import org.springframework.stereotype.Component;

/**
 * What the processes improvement and improvement-action do: bpmn/improvement.bpmn and bpmn/improvement-action.bpmn call
 * ${improvementSteps.…}.
 */
@Component
public class ImprovementSteps {

    private final PlanNeeds needs;
    private final Actions actions;
    private final Cases cases;
    private final Passing passing;

    ImprovementSteps(PlanNeeds needs, Actions actions, Cases cases, Passing passing) {
        this.needs = needs;
        this.actions = actions;
        this.cases = cases;
        this.passing = passing;
    }

    public void open(long caseId) {
        cases.enter(caseId, Stage.IMPROVEMENT);
    }

    public void askForPlan(long caseId) {
        needs.ask(caseId);
    }

    /** The agreed actions, each of which runs on its own. */
    public List<Long> actions(long caseId) {
        return actions.ids(caseId);
    }

    public String managers(long caseId) {
        return cases.get(caseId).partnership(Role.REVIEW_MANAGER);
    }

    public String drafters(long caseId) {
        return cases.get(caseId).body(Role.RETURN_OFFICER);
    }

    public String approvers(long caseId) {
        return cases.get(caseId).body(Role.CHIEF_EXECUTIVE);
    }

    /** The body's officers report for the owner, who is named by post. */
    public String actionOwners(long actionId) {
        return passing.ownersOf(actions.get(actionId));
    }
}
