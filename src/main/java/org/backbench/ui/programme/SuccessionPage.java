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
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.backbench.bodies.PublicBody;
import org.backbench.calendar.Dates;
import org.backbench.improvement.Successions;
import org.backbench.improvement.WaitingAction;
import org.backbench.paging.Page;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.FictionalTag;
import org.backbench.ui.look.Money;
import org.backbench.ui.shell.Shell;

/** Open actions of bodies that have ended: each passes to a named successor, a county's to one or two. */
@Route(value = "programme/succession", layout = Shell.class)
@PageTitle("Succession · Backbench")
@PermitAll
public class SuccessionPage extends Main implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final transient ProgrammeTools tools;
    private final transient Successions successions;

    SuccessionPage(ProgrammeTools tools, Successions successions) {
        this.tools = tools;
        this.successions = successions;
        addClassName("bb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!tools.may("pass-duty")) {
            throw new NotFoundException();
        }
        String after = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("after")
                .orElse(null);
        removeAll();
        Box crumbs = Box.div("bb-s bb-2", new Anchor("/programme", "Programme"));
        crumbs.add(Box.text("span", "", " / succession"));
        add(
                Box.div(
                        "",
                        crumbs,
                        Box.text("h1", "", "What bodies that ended have left open"),
                        Box.text(
                                "p",
                                "bb-2",
                                "An open action passes to one named successor with its due day; that of a county may"
                                        + " pass to two, in two linked actions that together save what was agreed. The"
                                        + " plan of the successor closes only when it is verified.")),
                list(successions.waiting(tools.person(), after, PAGE)));
    }

    private Component list(Page<WaitingAction> page) {
        if (page.items().isEmpty()) {
            return new EmptyState(
                    "Nothing waits for a successor", "Open actions appear here when their body has ended.");
        }
        Card card = new Card(
                "Waiting for a successor",
                new DataTable<WaitingAction>("Open actions of bodies that have ended", "cards")
                        .column("nm", "Action", SuccessionPage::action)
                        .part("Former body", SuccessionPage::former)
                        .text("Due", waiting -> Dates.day(waiting.action().due()))
                        .number(
                                "Saves a year",
                                waiting -> Money.pounds(
                                        BigDecimal.valueOf(waiting.action().expected())))
                        .text("Followed by", SuccessionPage::followers)
                        .part("", this::pass)
                        .rows(page.items()));
        if (page.next() != null) {
            card.add(Box.div("bb-foot", new Anchor("/programme/succession?after=" + page.next(), "Next page")));
        }
        return card;
    }

    private static Component action(WaitingAction waiting) {
        Anchor link = new Anchor(
                "/cases/%s/improvement".formatted(waiting.reference()),
                waiting.action().title());
        return Box.div("", link, Box.detail(waiting.action().owner()));
    }

    private static Component former(WaitingAction waiting) {
        PublicBody former = waiting.former();
        String ended = former.validTo() == null ? "" : "ended " + Dates.day(former.validTo());
        return Box.div(
                "", Box.of("span", "", FictionalTag.named(former.name(), former.fictional())), Box.detail(ended));
    }

    private static String followers(WaitingAction waiting) {
        return waiting.successors().isEmpty()
                ? "no successor is named in the register"
                : waiting.successors().stream().map(PublicBody::name).collect(Collectors.joining(", "));
    }

    private Component pass(WaitingAction waiting) {
        Button pass = new Button("Pass on…", click -> new PassDialog(tools, successions, waiting, this::again).open());
        pass.addThemeVariants(ButtonVariant.SMALL);
        pass.setEnabled(!waiting.successors().isEmpty());
        pass.setAriaLabel("Pass on %s of %s"
                .formatted(waiting.action().title(), waiting.former().name()));
        pass.getElement().setAttribute("data-testid", "pass-on");
        return pass;
    }

    private void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
