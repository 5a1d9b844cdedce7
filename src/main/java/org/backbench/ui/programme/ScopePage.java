package org.backbench.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.backbench.calendar.Dates;
import org.backbench.paging.Page;
import org.backbench.returns.Cycle;
import org.backbench.returns.scope.ScopeDecision;
import org.backbench.returns.scope.Scopes;
import org.backbench.returns.scope.SystematicReview;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.FictionalTag;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.NextPage;
import org.backbench.ui.look.PageHead;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.look.Status;
import org.backbench.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/** Who owes a return of a cycle, who does not, and why; a page at a time. */
@Route(value = "programme/scope/:cycle([0-9]{4})", layout = Shell.class)
@PageTitle("Scope · Backbench")
@PermitAll
public class ScopePage extends Main implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final transient ProgrammeTools tools;
    private final transient Scopes scopes;

    ScopePage(ProgrammeTools tools, Scopes scopes) {
        this.tools = tools;
        this.scopes = scopes;
        addClassName("bb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!tools.may("see-programme")) {
            throw new NotFoundException();
        }
        int year = event.getRouteParameters().getInteger("cycle").orElseThrow(NotFoundException::new);
        QueryParameters address = event.getLocation().getQueryParameters();
        String which = address.getSingleParameter("which").orElse("all");
        Boolean in = which.equals("all") ? null : Boolean.valueOf(which.equals("in"));
        String after = address.getSingleParameter("after").orElse(null);
        removeAll();
        SheetLinks sheets = new SheetLinks(() -> tools.sheets().scope(year, in));
        add(head(tools.cycles().get(year), which, sheets), list(year, which, scopes.list(year, in, after, PAGE)));
    }

    private static Box head(Cycle cycle, String which, SheetLinks sheets) {
        Box choices = Box.text("p", "bb-choices", "Show: ");
        choices.add(
                choice(cycle.year(), "all", "everybody", which),
                new Text(" · "),
                choice(cycle.year(), "in", "in scope", which),
                new Text(" · "),
                choice(cycle.year(), "out", "out of scope", which),
                new Text(" · "),
                sheets);
        return PageHead.programme(
                "scope of cycle " + cycle.year(),
                "Who owes a return of cycle %d".formatted(cycle.year()),
                ("Decided when the cycle opened, by the last headcount up to %s or, where a body begins later, on"
                                + " its first day. People count, not full-time equivalents; agency workers and staff"
                                + " transferred to a host do not: the host counts them.")
                        .formatted(Dates.day(cycle.dataYearEnd())),
                choices);
    }

    private static Anchor choice(int year, String which, String words, String shown) {
        Anchor link = new Anchor("/programme/scope/%d?which=%s".formatted(year, which), words);
        if (which.equals(shown)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Component list(int year, String which, Page<ScopeDecision> page) {
        if (page.items().isEmpty()) {
            return new EmptyState(
                    "No body here", "Scope is decided for returns that bodies fill in themselves, not for imports.");
        }
        Box card = Box.div(
                "bb-card",
                new DataTable<ScopeDecision>("Decisions on scope", "cards")
                        .column("nm", "Body", ScopePage::body)
                        .number("People", decision -> figure(decision.headcount()))
                        .text("Why", ScopePage::why)
                        .part("Return", ScopePage::standing)
                        .rows(page.items()));
        if (page.next() != null) {
            String next = "/programme/scope/%d?which=%s&after=%s".formatted(year, which, page.next());
            card.add(NextPage.link(next, "Next page"));
        }
        return card;
    }

    private static Component body(ScopeDecision decision) {
        Box named = Box.of("span", "", FictionalTag.named(decision.bodyName(), decision.fictional()));
        String reference = decision.caseReference();
        return Box.div(
                "",
                reference == null ? named : Box.of("span", "", new Anchor("/cases/" + reference, named)),
                Box.detail(decision.bodyCode()));
    }

    private static String figure(@Nullable Integer people) {
        return people == null ? "not known" : Figures.count(people);
    }

    private static String why(ScopeDecision decision) {
        SystematicReview review = decision.systematicReview();
        return review == null
                ? decision.reason()
                : "%s Systematic review due by %s, and again by %s."
                        .formatted(decision.reason(), Dates.day(review.due()), Dates.day(review.again()));
    }

    private static Component standing(ScopeDecision decision) {
        if (decision.state() == null) {
            return new Status(Shape.TODO, "owes none");
        }
        Shape shape = decision.state().isReceived() ? Shape.DONE : Shape.TODO;
        String mark = decision.voluntary() ? ", voluntary" : "";
        return new Status(shape, decision.inWords() + mark);
    }
}
