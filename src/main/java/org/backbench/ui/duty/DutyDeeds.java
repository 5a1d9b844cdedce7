package org.backbench.ui.duty;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.ArrayList;
import java.util.List;
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
import org.backbench.ui.look.DueDates;
import org.springframework.stereotype.Component;

/** What each party can do about the duty to send a return: ask for time, give it or not, state that none will come. */
@Component
class DutyDeeds {

    private final Extensions extensions;
    private final Refusals refusals;
    private final DueDates dates;

    DutyDeeds(Extensions extensions, Refusals refusals, DueDates dates) {
        this.extensions = extensions;
        this.refusals = refusals;
        this.dates = dates;
    }

    /** The buttons of this person; none when there is nothing for him to do. */
    List<Button> of(CaseFile file, ReturnDuty duty, Person person) {
        List<Button> deeds = new ArrayList<>();
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
            deeds.add(button("Agree…", "grant-extension", () -> grant(file, person)));
            deeds.add(button("Do not agree…", "refuse-extension", () -> refuse(file, person)));
        }
        if (person.holds(file.body(Role.CHIEF_EXECUTIVE)) && owed.state() != ReturnState.AWAITING_CERTIFICATION) {
            deeds.add(button("State that none will be sent…", "refuse-return", () -> state(file, person)));
        }
        return deeds;
    }

    private static Button button(String words, String testId, Supplier<Dialog> dialog) {
        Button button = new Button(words, click -> dialog.get().open());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("bb-noprint");
        button.getElement().setAttribute("data-testid", testId);
        return button;
    }

    private Dialog ask(CaseFile file, Person person) {
        return WordsDialog.askingWithDay("Ask for more time", "Why", "Until", dates.today())
                .sending(
                        "Ask the partnership",
                        "confirm-ask-extension",
                        (why, day) -> extensions.ask(person, file.id(), day, why),
                        DutyDeeds::showAgain);
    }

    private Dialog grant(CaseFile file, Person person) {
        return WordsDialog.asking("Agree to more time", "Why")
                .sending(
                        "Agree",
                        "confirm-grant-extension",
                        (why, day) -> extensions.grant(person, file.id(), why),
                        DutyDeeds::showAgain);
    }

    private Dialog refuse(CaseFile file, Person person) {
        return WordsDialog.asking("Keep the day", "Why there is no more time")
                .sending(
                        "Keep the day",
                        "confirm-refuse-extension",
                        (why, day) -> extensions.refuse(person, file.id(), why),
                        DutyDeeds::showAgain);
    }

    private Dialog state(CaseFile file, Person person) {
        return WordsDialog.asking("State that no return will be sent", "The statement of the body, in writing")
                .sending(
                        "State it",
                        "confirm-refuse-return",
                        (statement, day) -> refusals.state(person, file.id(), statement),
                        DutyDeeds::showAgain);
    }

    private static void showAgain() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
