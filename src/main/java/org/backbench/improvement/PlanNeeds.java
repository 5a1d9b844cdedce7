package org.backbench.improvement;

import java.util.Optional;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.Stage;
import org.backbench.cases.Story;
import org.backbench.cases.StoryKind;
import org.backbench.people.Person;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides whether a plan is asked for, and asks. */
@Service
@Transactional
class PlanNeeds {

    private final NeedRows rows;
    private final PlanRows plans;
    private final PlanClocks clocks;
    private final Cases cases;
    private final Story story;

    PlanNeeds(NeedRows rows, PlanRows plans, PlanClocks clocks, Cases cases, Story story) {
        this.rows = rows;
        this.plans = plans;
        this.clocks = clocks;
        this.cases = cases;
        this.story = story;
    }

    /**
     * Keeps the decision with its reason.
     *
     * @param requirement what the plan has to save; null when none is asked for
     */
    void decide(Person person, long caseId, NeedOutcome outcome, String reason, @Nullable Requirement requirement) {
        if (rows.find(caseId).isPresent()) {
            throw new AlreadyDecided();
        }
        PlanNeed need = new PlanNeed(caseId, outcome, reason, Signature.of(person, clocks.today()), requirement);
        rows.insert(need);
        story.tell(caseId, StoryKind.DECISION, person, need.sentence());
        if (outcome == NeedOutcome.NO_PLAN) {
            cases.leave(caseId, Stage.IMPROVEMENT, "no plan needed");
        }
    }

    /** The body may draft from now on, and its clock runs. */
    void ask(long caseId) {
        CaseFile file = cases.get(caseId);
        plans.insert(file);
        clocks.askedForPlan(file);
        String due = Optional.ofNullable(clocks.planDue(caseId)).map(Dates::day).orElseThrow();
        story.tell(caseId, StoryKind.NOTE, null, "%s was asked for a plan by %s.".formatted(file.bodyName(), due));
    }

    /** Whether a plan is needed is decided once. */
    public static final class AlreadyDecided extends Refused {
        AlreadyDecided() {
            super("Whether a plan is needed has been decided already. Read the decision on the case.");
        }
    }
}
