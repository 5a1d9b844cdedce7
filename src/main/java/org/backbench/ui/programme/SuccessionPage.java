package org.backbench.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.backbench.bodies.PublicBody;
import org.backbench.calendar.Dates;
import org.backbench.improvement.Recommendations;
import org.backbench.improvement.Successions;
import org.backbench.improvement.WaitingAction;
import org.backbench.improvement.WaitingPlan;
import org.backbench.paging.Page;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.FictionalTag;
import org.backbench.ui.look.Money;
import org.backbench.ui.look.NextPage;
import org.backbench.ui.look.PageHead;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.shell.Shell;

/** Open actions of bodies that have ended: each passes to a named successor, a county's to one or two. */
@Route(value = "programme/succession", layout = Shell.class)
@PageTitle("Succession · Backbench")
@PermitAll
public class SuccessionPage extends Main implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final transient ProgrammeTools tools;
    private final transient Desk desk;

    SuccessionPage(ProgrammeTools tools, Desk desk) {
        this.tools = tools;
        this.desk = desk;
        addClassName("bb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!tools.may("pass-duty")) {
            throw new NotFoundException();
        }
        QueryParameters address = event.getLocation().getQueryParameters();
        Page<WaitingAction> actions = desk.successions()
                .waiting(tools.person(), address.getSingleParameter("after").orElse(null), PAGE);
        Page<WaitingPlan> plans = desk.recommendations()
                .waiting(
                        tools.person(),
                        address.getSingleParameter("plans-after").orElse(null),
                        PAGE);
        show(actions, plans);
    }

    private void show(Page<WaitingAction> actions, Page<WaitingPlan> plans) {
        removeAll();
        add(head());
        if (actions.items().isEmpty() && plans.items().isEmpty()) {
            add(new EmptyState(
                    "Nothing waits for a successor",
                    "Open actions, and plans that were not agreed, appear here when their body has ended."));
        }
        if (!actions.items().isEmpty() || !plans.items().isEmpty()) {
            add(new SheetLinks(() -> tools.sheets().succession(tools.person())));
        }
        if (!actions.items().isEmpty()) {
            add(actions(actions));
        }
        if (!plans.items().isEmpty()) {
            add(plans(plans));
        }
    }

    private static Box head() {
        return PageHead.programme(
                "succession",
                "What bodies that ended have left open",
                "An open action passes to one named successor with its due day; that of a county may pass to"
                        + " two, in two linked actions that together save what was agreed. What was asked for"
                        + " and not agreed passes in the same way, without a plan. A plan of the successor"
                        + " closes only when what it took over is verified.");
    }

    private Component actions(Page<WaitingAction> page) {
        Card card = new Card(
                "Open actions",
                new DataTable<WaitingAction>("Open actions of bodies that have ended", "cards")
                        .column("nm", "Action", SuccessionPage::action)
                        .part("Former body", waiting -> former(waiting.former()))
                        .text("Due", waiting -> Dates.day(waiting.action().due()))
                        .number(
                                "Saves a year",
                                waiting -> pounds(waiting.action().expected()))
                        .text("Followed by", waiting -> followers(waiting.successors()))
                        .part("", waiting -> pass(duty(waiting)))
                        .rows(page.items()));
        if (page.next() != null) {
            card.add(NextPage.link("/programme/succession?after=" + page.next(), "Next page"));
        }
        return card;
    }

    private Component plans(Page<WaitingPlan> page) {
        Card card = new Card(
                "Asked for, and not agreed",
                new DataTable<WaitingPlan>("Plans of bodies that ended before they were agreed", "cards")
                        .column("nm", "To be saved in", SuccessionPage::plan)
                        .part("Former body", waiting -> former(waiting.former()))
                        .text(
                                "By",
                                waiting ->
                                        Dates.day(waiting.plan().requirement().target()))
                        .number(
                                "Saves a year",
                                waiting -> pounds(waiting.plan().requirement().pounds()))
                        .text("Followed by", waiting -> followers(waiting.successors()))
                        .part("", waiting -> pass(duty(waiting)))
                        .rows(page.items()));
        if (page.next() != null) {
            card.add(NextPage.link("/programme/succession?plans-after=" + page.next(), "Next page"));
        }
        return card;
    }

    private PassDialog.Duty duty(WaitingAction waiting) {
        return new PassDialog.Duty(
                "action " + waiting.action().id(),
                waiting.action().title(),
                waiting.action().expected(),
                waiting.former(),
                waiting.successors(),
                waiting.most(),
                heirs ->
                        desk.successions().pass(tools.person(), waiting.action().id(), heirs));
    }

    private PassDialog.Duty duty(WaitingPlan waiting) {
        return new PassDialog.Duty(
                "plan " + waiting.plan().caseId(),
                waiting.plan().requirement().title(),
                waiting.plan().requirement().pounds(),
                waiting.former(),
                waiting.successors(),
                waiting.most(),
                heirs -> desk.recommendations()
                        .pass(tools.person(), waiting.plan().caseId(), heirs));
    }

    private static Component action(WaitingAction waiting) {
        return named(
                waiting.reference(), waiting.action().title(), waiting.action().owner());
    }

    private static Component plan(WaitingPlan waiting) {
        return named(
                waiting.reference(),
                waiting.plan().requirement().title(),
                "plan " + waiting.plan().state().words());
    }

    private static Component named(String reference, String words, String detail) {
        return Box.div("", new Anchor("/cases/%s/improvement".formatted(reference), words), Box.detail(detail));
    }

    private static String pounds(long pounds) {
        return Money.pounds(BigDecimal.valueOf(pounds));
    }

    private static Component former(PublicBody former) {
        String ended = former.validTo() == null ? "" : "ended " + Dates.day(former.validTo());
        return Box.div(
                "", Box.of("span", "", FictionalTag.named(former.name(), former.fictional())), Box.detail(ended));
    }

    private static String followers(List<PublicBody> successors) {
        return successors.isEmpty()
                ? "no successor is named in the register"
                : successors.stream().map(PublicBody::name).collect(Collectors.joining(", "));
    }

    private Component pass(PassDialog.Duty duty) {
        Button pass = new Button("Pass on…", click -> new PassDialog(duty, this::again).open());
        pass.addThemeVariants(ButtonVariant.SMALL);
        pass.setEnabled(!duty.successors().isEmpty());
        pass.setAriaLabel(
                "Pass on %s of %s".formatted(duty.title(), duty.former().name()));
        pass.getElement().setAttribute("data-testid", "pass-on");
        return pass;
    }

    private void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    /** What passes on: agreed actions one by one, and what was asked for and not agreed. */
    @org.springframework.stereotype.Component
    record Desk(Successions successions, Recommendations recommendations) {}
}
