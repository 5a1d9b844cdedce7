package org.backbench.cases;

import org.backbench.deadlines.EscalationAnswered;
import org.backbench.deadlines.FiredRung;
import org.backbench.deadlines.RungsFired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes into the story of a case what its deadlines do: a reminder, an escalation, the answer to one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeadlineStory {

    private final Story story;

    DeadlineStory(Story story) {
        this.story = story;
    }

    @EventListener
    void on(RungsFired fired) {
        story.tellAll(
                StoryKind.DEADLINE,
                fired.rungs().stream().map(FiredRung::caseId).toList(),
                fired.rungs().stream().map(FiredRung::sentence).toList());
    }

    @EventListener
    void on(EscalationAnswered answered) {
        story.tell(answered.caseId(), StoryKind.DEADLINE, answered.by(), answered.sentence());
    }
}
