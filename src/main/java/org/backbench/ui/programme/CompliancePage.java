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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.backbench.calendar.Dates;
import org.backbench.figures.ComplianceSheets;
import org.backbench.paging.Page;
import org.backbench.returns.Cycle;
import org.backbench.returns.scope.Compliance;
import org.backbench.returns.scope.ComplianceGroup;
import org.backbench.returns.scope.ReturnDuties;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
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

/** How the bodies that owe a return of a cycle met the duty: sent, late, incomplete, not sent; a page at a time. */
@Route(value = "programme/compliance/:cycle([0-9]{4})", layout = Shell.class)
@PageTitle("Compliance · Backbench")
@PermitAll
public class CompliancePage extends Main implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final transient ProgrammeTools tools;
    private final transient ReturnDuties duties;
    private final transient ComplianceSheets sheets;

    CompliancePage(ProgrammeTools tools, ReturnDuties duties, ComplianceSheets sheets) {
        this.tools = tools;
        this.duties = duties;
        this.sheets = sheets;
        addClassName("bb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!tools.may("see-programme")) {
            throw new NotFoundException();
        }
        int year = event.getRouteParameters().getInteger("cycle").orElseThrow(NotFoundException::new);
        QueryParameters address = event.getLocation().getQueryParameters();
        ComplianceGroup group =
                address.getSingleParameter("group").map(CompliancePage::group).orElse(null);
        String after = address.getSingleParameter("after").orElse(null);
        removeAll();
        add(head(tools.cycles().get(year), group), list(year, group, duties.compliance(year, group, after, PAGE)));
    }

    private static @Nullable ComplianceGroup group(String key) {
        return Arrays.stream(ComplianceGroup.values())
                .filter(group -> key(group).equals(key))
                .findFirst()
                .orElse(null);
    }

    private static String key(ComplianceGroup group) {
        return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Box head(Cycle cycle, @Nullable ComplianceGroup shown) {
        Map<ComplianceGroup, Long> counts = duties.countCompliance(cycle.year());
        Box choices = Box.text("p", "bb-choices", "Show: ");
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        choices.add(choice(cycle, null, "everybody", all, shown));
        for (ComplianceGroup group : ComplianceGroup.values()) {
            long count = counts.getOrDefault(group, 0L);
            if (count > 0 || group == shown) {
                choices.add(new Text(" · "), choice(cycle, group, group.title(), count, shown));
            }
        }
        return PageHead.programme(
                "compliance, cycle " + cycle.year(),
                "Returns of cycle %d: who sent, and when".formatted(cycle.year()),
                ("Due on %s. Bodies that owe none and what is sent voluntarily are not on this list. Lateness"
                                + " is not itself poor performance.")
                        .formatted(Dates.day(cycle.due())),
                choices);
    }

    private static Anchor choice(
            Cycle cycle, @Nullable ComplianceGroup group, String words, long count, @Nullable ComplianceGroup shown) {
        String address = "/programme/compliance/" + cycle.year() + (group == null ? "" : "?group=" + key(group));
        Anchor link = new Anchor(address, "%s (%s)".formatted(words, Figures.count(count)));
        if (group == shown) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Component list(int year, @Nullable ComplianceGroup group, Page<Compliance> page) {
        if (page.items().isEmpty()) {
            return new EmptyState("No body here", "Bodies appear when the cycle opens and they owe a return of it.");
        }
        Card card = new Card(
                        "Bodies",
                        new DataTable<Compliance>("Who sent and when", "cards")
                                .column("nm", "Body", CompliancePage::body)
                                .part("Return", CompliancePage::standing)
                                .text("Due", line -> day(line.due()))
                                .text("Received", line -> day(line.receivedOn()))
                                .number("Working days late", CompliancePage::late)
                                .rows(page.items()))
                .note(new SheetLinks(() -> sheets.of(year, group)));
        if (page.next() != null) {
            String which = group == null ? "" : "group=" + key(group) + "&";
            String next = "/programme/compliance/%d?%safter=%s".formatted(year, which, page.next());
            card.add(NextPage.link(next, "Next page"));
        }
        return card;
    }

    private static Component body(Compliance line) {
        return Box.div(
                "",
                Box.of("span", "", FictionalTag.named(line.bodyName(), line.fictional())),
                Box.detail(line.bodyCode()));
    }

    private static Component standing(Compliance line) {
        boolean overdue = line.workingDaysLate() > 0 && !line.state().isReceived();
        Shape shape = line.state().isReceived() ? Shape.DONE : overdue ? Shape.LATE : Shape.TODO;
        return new Status(shape, line.standing());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : Dates.day(day);
    }

    private static String late(Compliance line) {
        return line.workingDaysLate() == 0 ? "–" : Figures.count(line.workingDaysLate());
    }
}
