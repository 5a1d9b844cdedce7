package org.backbench.ui.assessments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.backbench.assessments.Kloe;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Conversation;
import org.backbench.deadlines.ClockState;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.Clocks;
import org.backbench.deadlines.Deadlines;
import org.backbench.people.Person;
import org.backbench.ui.clocks.ClockDeeds;
import org.backbench.ui.forms.DeedDialog;
import org.backbench.ui.look.Toast;
import org.backbench.worklist.WorkItem;

/** What an inspector asks the body about a KLOE, in the conversation of the case; his clock may wait for the answer. */
@org.springframework.stereotype.Component
class BodyQuestions {

    private final Conversation conversation;
    private final Deadlines deadlines;
    private final Clocks clocks;
    private final ClockDeeds deeds;

    BodyQuestions(Conversation conversation, Deadlines deadlines, Clocks clocks, ClockDeeds deeds) {
        this.conversation = conversation;
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.deeds = deeds;
    }

    /** While the clock of the task stands still: since when, why, and a way to let it go on. */
    Optional<Component> clock(WorkItem item, Person person) {
        return clockOf(item)
                .filter(clock -> clock.state() == ClockState.PAUSED)
                .map(still -> deeds.ofTask(item, person));
    }

    /** @param asked draws anew what shows the clock */
    void open(Person person, CaseFile file, WorkItem item, Kloe kloe, Runnable asked) {
        Checkbox waits = new Checkbox("My clock waits until the body answers");
        waits.getElement().setAttribute("data-testid", "ask-waits");
        Optional<ClockView> clock =
                clockOf(item).filter(one -> one.state() != ClockState.PAUSED && clocks.mayPause(person, one));
        waits.setVisible(clock.isPresent());
        DeedDialog dialog = new DeedDialog("Ask the body about KLOE " + kloe.id(), "ask " + file.id() + kloe.id())
                .saying("It stands in the conversation of the case: %s is told, and so are you when it answers there."
                        .formatted(file.bodyName()))
                .wording("Question")
                .asking(waits);
        dialog.doing(
                "Ask",
                "confirm-ask",
                typed -> ask(person, file, kloe, typed.reason(), clock.filter(running -> waits.getValue())),
                () -> {
                    Toast.done(
                            "Asked. %s is told.".formatted(file.bodyName()),
                            new Anchor("/cases/" + file.reference() + "/conversation", "The conversation"));
                    asked.run();
                });
        dialog.open();
    }

    private Optional<ClockView> clockOf(WorkItem item) {
        return deadlines.ofTasks(item.caseId()).stream()
                .filter(clock -> item.taskId().equals(clock.taskId()) && clock.stoppedOn() == null)
                .findFirst();
    }

    private void ask(Person person, CaseFile file, Kloe kloe, String question, Optional<ClockView> waiting) {
        String words = "On KLOE %s, %s: %s".formatted(kloe.id(), kloe.title(), question);
        if (waiting.isPresent()) {
            String why = "Asked in the conversation about KLOE %s.".formatted(kloe.id());
            conversation.sayAndWait(
                    person, file.reference(), words, waiting.get().id(), why);
        } else {
            conversation.say(person, file.reference(), words);
        }
    }
}
