package org.backbench.ui.improvement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.improvement.ActionState;
import org.backbench.improvement.ActionView;
import org.backbench.improvement.Actions;
import org.backbench.improvement.PlanView;
import org.backbench.improvement.Requirement;
import org.backbench.improvement.Savings;
import org.backbench.people.Role;
import org.backbench.ui.cases.CaseDoor;
import org.backbench.ui.documents.DocumentShelf;
import org.backbench.ui.forms.DeedDialog;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.CasePlaces;
import org.backbench.ui.look.DueDates;
import org.springframework.stereotype.Component;

/** What a person may do about the actions of a case, and one of them from near. */
@Component
class ActionDesk {

    private final Actions actions;
    private final Savings savings;
    private final DocumentShelf shelf;
    private final CaseDoor door;
    private final DueDates dates;

    ActionDesk(Actions actions, Savings savings, DocumentShelf shelf, CaseDoor door, DueDates dates) {
        this.actions = actions;
        this.savings = savings;
        this.shelf = shelf;
        this.door = door;
        this.dates = dates;
    }

    LocalDate today() {
        return dates.today();
    }

    /** What is to be saved by when, and what this person may do about it. */
    Box head(CaseFile file, PlanView plan, List<ActionView> all) {
        Requirement requirement = plan.plan().requirement();
        Box buttons = Box.div("bb-row bb-noprint");
        List<ActionView> open = all.stream()
                .filter(view -> view.action().state() == ActionState.OPEN)
                .toList();
        if (!open.isEmpty() && isBody(file)) {
            buttons.add(button("Report progress…", "report-progress", () -> progress(file, open)));
        }
        List<ActionView> standing =
                all.stream().filter(view -> view.saving().verified() > 0).toList();
        if (!standing.isEmpty() && isManager(file, "withdraw-saving")) {
            buttons.add(button("Withdraw a saving…", "withdraw-saving", () -> withdraw(file, standing)));
        }
        String words = "%s a year in %s by %s"
                .formatted(Pounds.of(requirement.pounds()), requirement.title(), Dates.day(requirement.target()));
        return Box.div("bb-head", Box.text("h2", "", words), buttons);
    }

    /** One action: what was promised, what was told, its evidence, and the history of its saving. */
    Card card(CaseFile file, ActionView view) {
        Card card = new Card(view.action().title());
        card.add(ActionParts.status(view.action(), view.saving(), view.workingDaysLate()));
        ActionParts.notVerified(view).ifPresent(card::add);
        Box left = Box.div("bb-stack-tight", ActionParts.promise(view.action()), origin(file, view));
        if (!view.evidence().isEmpty()) {
            left.add(Box.text("h3", "", "Evidence"), shelf.links(file, view.evidence()));
        }
        Box right = Box.div("bb-stack-tight");
        if (!view.reports().isEmpty()) {
            right.add(Box.text("h3", "", "What was told"), ActionParts.reports(view));
        }
        if (!view.saving().history().isEmpty()) {
            right.add(Box.text("h3", "", "The saving"), SavingHistory.of(view.saving()));
        }
        card.add(Box.div("bb-two-up", left, right));
        Box buttons = buttons(file, view);
        if (buttons.getChildren().findAny().isPresent()) {
            card.add(buttons);
        }
        card.getElement().setAttribute("data-testid", "action");
        return card.note(view.action().state().words());
    }

    /** Why it was promised: the figures, and what was said of them. */
    private static Box origin(CaseFile file, ActionView view) {
        return Box.div(
                "bb-s bb-onward",
                new Anchor(CasePlaces.function(file.reference(), view.action().function()), "The figures it changes"),
                new Anchor(CasePlaces.judgement(file.reference()), "What the panel said"));
    }

    private Box buttons(CaseFile file, ActionView view) {
        Box buttons = Box.div("bb-row bb-noprint");
        if (view.action().state() == ActionState.OPEN && isBody(file)) {
            buttons.add(button("Report progress…", "report-this", () -> progress(file, List.of(view))));
        }
        if (view.saving().verified() > 0 && isManager(file, "withdraw-saving")) {
            buttons.add(button("Withdraw this saving…", "withdraw-this", () -> withdraw(file, List.of(view))));
        }
        if (mayBeSustained(view) && isManager(file, "confirm-sustained")) {
            buttons.add(button("Confirm that it is sustained", "confirm-sustained", () -> sustain(file, view)));
        }
        return buttons;
    }

    private boolean mayBeSustained(ActionView view) {
        return view.saving().verified() > 0
                && view.saving().sustained() == 0
                && view.saving()
                        .sustainedFrom()
                        .filter(from -> !from.isAfter(today()))
                        .isPresent();
    }

    private void progress(CaseFile file, List<ActionView> open) {
        new ProgressDialog(
                        open,
                        told -> actions.reportProgress(
                                door.person(), told.action(), told.percent(), told.claimed(), told.report()),
                        told -> Showing.again(file, open, told.action(), "The report is in the story of the case."))
                .open();
    }

    private void withdraw(CaseFile file, List<ActionView> standing) {
        Select<ActionView> action = new Select<>();
        action.setLabel("Saving");
        action.setItems(standing);
        action.setItemLabelGenerator(view -> "%s: %s a year"
                .formatted(view.action().title(), Pounds.of(view.saving().verified())));
        action.setValue(standing.getFirst());
        action.setWidthFull();
        new DeedDialog("Withdraw a saving", "withdraw " + file.id())
                .saying("It counts no more from today and stays in the history. The body will read the reason.")
                .asking(action)
                .doing(
                        "Withdraw the saving",
                        "confirm-withdraw",
                        typed -> savings.withdraw(
                                door.person(), action.getValue().action().id(), typed.reason()),
                        () -> Showing.again(
                                file,
                                standing,
                                action.getValue().action().id(),
                                "The saving is withdrawn and counts no more."))
                .open();
    }

    private void sustain(CaseFile file, ActionView view) {
        org.backbench.ui.look.Asking.politely(
                () -> savings.confirmSustained(door.person(), view.action().id()),
                () -> Showing.again(file, List.of(view), view.action().id(), "The saving is sustained."));
    }

    private boolean isBody(CaseFile file) {
        return door.may("report-progress") && door.person().holds(file.body(Role.RETURN_OFFICER));
    }

    private boolean isManager(CaseFile file, String right) {
        return door.may(right) && file.riep() != null && door.person().holds(file.partnership(Role.REVIEW_MANAGER));
    }

    private static Button button(String words, String testId, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.getElement().setAttribute("data-testid", testId);
        return button;
    }
}
