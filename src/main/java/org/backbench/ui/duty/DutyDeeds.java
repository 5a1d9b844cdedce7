package org.backbench.ui.duty;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.function.Supplier;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.ReturnState;
import org.backbench.returns.scope.Extension;
import org.backbench.returns.scope.Extensions;
import org.backbench.returns.scope.Refusals;
import org.backbench.returns.scope.ReturnDuty;
import org.backbench.ui.forms.DeedDialog;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DueDates;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.springframework.stereotype.Component;

/** What each party can do about the duty to send a return: ask for time, give it or not, state that none will come. */
@Component
class DutyDeeds {

    private final Extensions extensions;
    private final Refusals refusals;
    private final DueDates dates;
    private final Worklist worklist;

    DutyDeeds(Extensions extensions, Refusals refusals, DueDates dates, Worklist worklist) {
        this.extensions = extensions;
        this.refusals = refusals;
        this.dates = dates;
        this.worklist = worklist;
    }

    /** The buttons and links of this person; empty when there is nothing for him to do. */
    Box of(CaseFile file, ReturnDuty duty, Person person) {
        Box deeds = Box.div("bb-row");
        BodyReturn owed = duty.owed();
        if (!owed.state().isOwed() || owed.voluntary()) {
            return deeds;
        }
        boolean asked = duty.extensions().stream().anyMatch(Extension::isOpen);
        boolean early = !dates.today().isAfter(owed.due());
        if (person.holds(file.body(Role.RETURN_OFFICER)) && !asked && early) {
            deeds.add(button("Ask for more time…", "ask-extension", () -> ask(file, person)));
        }
        if (asked && file.riep() != null && person.holds(file.partnership(Role.REVIEW_MANAGER))) {
            task(file).map(DutyDeeds::decide).ifPresent(link -> deeds.add(link));
        }
        if (person.holds(file.body(Role.CHIEF_EXECUTIVE)) && owed.state() != ReturnState.AWAITING_CERTIFICATION) {
            deeds.add(button("State that none will be sent…", "refuse-return", () -> state(file, person)));
        }
        return deeds;
    }

    private Optional<WorkItem> task(CaseFile file) {
        return worklist.openOf(file.id()).stream()
                .filter(item -> item.task().equals("decide-extension"))
                .findFirst();
    }

    private static Anchor decide(WorkItem task) {
        Anchor link = new Anchor("/work/" + task.id(), "Decide on more time");
        link.addClassName("bb-noprint");
        link.getElement().setAttribute("data-testid", "decide-extension");
        return link;
    }

    private static Button button(String words, String testId, Supplier<Dialog> dialog) {
        Button button = new Button(words, click -> dialog.get().open());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("bb-noprint");
        button.getElement().setAttribute("data-testid", testId);
        return button;
    }

    private Dialog ask(CaseFile file, Person person) {
        return new DeedDialog("Ask for more time", "extension " + file.id())
                .askingForDay("Until", dates)
                .doing(
                        "Ask the partnership",
                        "confirm-ask-extension",
                        typed -> extensions.ask(person, file.id(), typed.day(), typed.reason()),
                        DutyDeeds::showAgain);
    }

    private Dialog state(CaseFile file, Person person) {
        return new DeedDialog("State that no return will be sent", "refusal " + file.id())
                .wording("The statement of the body, in writing")
                .doing(
                        "State it",
                        "confirm-refuse-return",
                        typed -> refusals.state(person, file.id(), typed.reason()),
                        DutyDeeds::showAgain);
    }

    private static void showAgain() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
