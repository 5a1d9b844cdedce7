package org.backbench.improvement;

import org.backbench.cases.Cases;
import org.backbench.cases.Stage;
import org.backbench.cases.Story;
import org.backbench.cases.StoryKind;
import org.backbench.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows plans up while they run, and closes them when their actions are done. */
@Service
@Transactional
class Closings {

    private final PlanRows plans;
    private final FollowUpRows followUps;
    private final Savings savings;
    private final PlanClocks clocks;
    private final Cases cases;
    private final Story story;

    Closings(PlanRows plans, FollowUpRows followUps, Savings savings, PlanClocks clocks, Cases cases, Story story) {
        this.plans = plans;
        this.followUps = followUps;
        this.savings = savings;
        this.clocks = clocks;
        this.cases = cases;
        this.story = story;
    }

    void followUp(Person person, long caseId, String finding, boolean onTrack) {
        followUps.insert(caseId, new FollowUp(finding, onTrack, Signature.of(person, clocks.today())));
        String sentence = "Follow-up, %s: %s".formatted(onTrack ? "on track" : "not on track", finding);
        story.tell(caseId, StoryKind.DECISION, person, sentence);
    }

    /** Closes the plan with the outcome that the verified savings give; none of its actions may be open. */
    void close(Person person, long caseId, Closing.Outcome outcome, String statement) {
        Closing.requireAllVerified(savings.open(caseId));
        SavingsSheet sheet = savings.sheet(caseId);
        Closing closing = new Closing(outcome, statement, Signature.of(person, clocks.today()));
        plans.update(sheet.plan().closed(closing, sheet.verified()));
        clocks.closed(caseId, outcome, person.name());
        cases.leave(caseId, Stage.IMPROVEMENT, "plan closed, target " + outcome.words());
        String sentence = "The plan was closed, target %s: %s of %s verified. %s"
                .formatted(
                        outcome.words(),
                        Wording.money(sheet.verified()),
                        Wording.money(sheet.plan().requirement().pounds()),
                        statement);
        story.tell(caseId, StoryKind.DECISION, person, sentence);
    }
}
