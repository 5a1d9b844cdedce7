package org.backbench.improvement;

import java.time.LocalDate;
import org.backbench.calendar.Dates;
import org.backbench.cases.Story;
import org.backbench.cases.StoryKind;
import org.backbench.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells what becomes of a plan: the story of the case always, the other side when its plan is decided. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanTelling {

    private final RoundRows rounds;
    private final Story story;
    private final ApplicationEventPublisher events;

    PlanTelling(RoundRows rounds, Story story, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.story = story;
        this.events = events;
    }

    void tell(Person person, long caseId, String sentence) {
        story.tell(caseId, StoryKind.DECISION, person, sentence);
    }

    void agreed(Person person, Plan plan, PlanRound round, Decision decision) {
        decided(person, plan, round, decision, null, round.agreedSentence(plan.requirement()));
    }

    /** @param due the day by which it is due again */
    void returned(Person person, Plan plan, PlanRound round, Decision decision, LocalDate due) {
        String day = Dates.day(due);
        decided(person, plan, round, decision, due, round.returnedSentence(plan.requirement(), day));
    }

    private void decided(
            Person person, Plan plan, PlanRound round, Decision decision, @Nullable LocalDate due, String sentence) {
        tell(person, plan.caseId(), sentence);
        long returned = rounds.findByPlan(plan.id()).stream()
                .filter(PlanRound::wasReturned)
                .count();
        events.publishEvent(new PlanDecided(
                plan.caseId(), round.number(), due == null, (int) returned, due, sentence, round.reasons(decision)));
    }
}
