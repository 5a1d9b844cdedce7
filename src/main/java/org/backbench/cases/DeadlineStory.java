package org.backbench.cases;

import java.util.List;
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

    /** What only nudges somebody about a task of his own is between him and the service. */
    @EventListener
    void on(RungsFired fired) {
        List<FiredRung> told =
                fired.rungs().stream().filter(rung -> !rung.nudge()).toList();
        if (!told.isEmpty()) {
            story.tellAll(
                    StoryKind.DEADLINE,
                    told.stream().map(FiredRung::caseId).toList(),
                    told.stream().map(FiredRung::sentence).toList());
        }
    }

    @EventListener
    void on(EscalationAnswered answered) {
        story.tell(answered.caseId(), StoryKind.DEADLINE, answered.by(), answered.sentence());
    }
}
