package org.backbench.ui.ladders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.deadlines.Coming;
import org.backbench.deadlines.ComingFilter;
import org.backbench.deadlines.ComingRung;
import org.backbench.deadlines.ComingWeeks;
import org.backbench.figures.DeadlineSheets;
import org.backbench.paging.Page;
import org.backbench.people.Role;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.FictionalTag;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.NextPage;
import org.backbench.ui.look.PageHead;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.look.When;
import org.backbench.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The steps of all clocks in the next twelve weeks: how many of which kind and for whom; a week opens as a list. */
@Route(value = "programme/coming", layout = Shell.class)
@PageTitle("Steps to come · Backbench")
@PermitAll
public class ComingPage extends Main implements BeforeEnterObserver {

    private static final int WEEKS = 12;
    private static final int PAGE = 50;

    private final transient Office office;
    private final transient Coming coming;
    private final transient Cases cases;
    private final transient DeadlineSheets sheets;

    ComingPage(Office office, Coming coming, Cases cases, DeadlineSheets sheets) {
        this.office = office;
        this.coming = coming;
        this.cases = cases;
        this.sheets = sheets;
        addClassName("bb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        office.require("see-programme");
        removeAll();
        add(PageHead.programme(
                "steps to come",
                "Steps to come",
                "What the clocks will do if nothing comes before, week by week. Reminders go to whoever owes something;"
                        + " later steps ask others to step in."));
        add(overview(coming.weeks(office.person(), WEEKS)));
        Office.parameter(event, "week").map(ComingPage::day).ifPresent(monday -> {
            ComingFilter filter = ComingFilter.week(
                    monday,
                    Office.parameter(event, "kind").orElse(null),
                    Office.parameter(event, "for").orElse(null));
            add(week(filter, Office.parameter(event, "after").orElse(null)));
        });
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new NotFoundException("There is no day " + text);
        }
    }

    private Component overview(ComingWeeks weeks) {
        if (weeks.lines().isEmpty()) {
            return new Card(
                    "The next %d weeks".formatted(WEEKS),
                    new EmptyState("Nothing comes", "Clocks that run say here what they will do, and when."));
        }
        DataTable<ComingWeeks.Line> table = new DataTable<ComingWeeks.Line>("Steps by week", "weeks")
                .text("Clock", ComingWeeks.Line::title)
                .text("For", line -> Role.of(line.role()).title());
        IntStream.range(0, WEEKS).forEach(week -> {
            LocalDate monday = weeks.mondays().get(week);
            table.column(
                    "bb-num",
                    shortly(monday),
                    line -> cell(line, monday, line.counts().get(week)));
        });
        table.number("All", line -> Figures.count(line.total())).rows(weeks.lines());
        table.total(totals(weeks));
        return new Card("The next %d weeks".formatted(WEEKS), table)
                .note(new Text("weeks by their Monday · "), new SheetLinks(() -> sheets.weeks(office.person(), WEEKS)));
    }

    private static String shortly(LocalDate monday) {
        String day = When.shortDay(monday);
        return day.substring(0, day.lastIndexOf(' '));
    }

    private static Component cell(ComingWeeks.Line line, LocalDate monday, long count) {
        if (count == 0) {
            return Box.text("span", "bb-2", "–");
        }
        Anchor link =
                new Anchor(address(ComingFilter.week(monday, line.kind(), line.role()), null), Figures.count(count));
        link.setAriaLabel("%s: %s for the %s in the week of %s"
                .formatted(
                        line.title(), Figures.count(count), Role.of(line.role()).title(), Dates.day(monday)));
        link.getElement().setAttribute("data-testid", "week-count");
        return link;
    }

    private static String[] totals(ComingWeeks weeks) {
        String[] cells = new String[WEEKS + 3];
        cells[0] = "All";
        cells[1] = "";
        for (int week = 0; week < WEEKS; week++) {
            int at = week;
            cells[week + 2] = Figures.count(weeks.lines().stream()
                    .mapToLong(line -> line.counts().get(at))
                    .sum());
        }
        cells[WEEKS + 2] = Figures.count(
                weeks.lines().stream().mapToLong(ComingWeeks.Line::total).sum());
        return cells;
    }

    private static String address(ComingFilter filter, @Nullable String after) {
        return "/programme/coming?week=" + filter.from()
                + (filter.kind() == null ? "" : "&kind=" + filter.kind())
                + (filter.role() == null ? "" : "&for=" + filter.role())
                + (after == null ? "" : "&after=" + after);
    }

    private Component week(ComingFilter filter, @Nullable String after) {
        Page<ComingRung> page = coming.list(office.person(), filter, after, PAGE);
        Card card = new Card("Week of " + Dates.day(filter.from()));
        card.getElement().setAttribute("data-testid", "week");
        if (page.items().isEmpty()) {
            card.add(new EmptyState("Nothing comes in this week", "Choose a figure of the table above."));
            return card;
        }
        List<ComingRung> rungs = page.items();
        Map<Long, CaseFile> files =
                cases.all(rungs.stream().map(ComingRung::caseId).collect(Collectors.toSet()));
        Map<String, String> who =
                office.roles().ofKeys(rungs.stream().map(ComingRung::audience).toList());
        card.add(new DataTable<ComingRung>("Steps of the week", "cards")
                .column("bb-nowrap", "When", rung -> new Text(Dates.weekday(rung.day())))
                .part("Clock", rung -> clock(rung, files.get(rung.caseId())))
                .text("Step", ComingPage::step)
                .text("For", rung -> who.getOrDefault(rung.audience(), rung.audience()))
                .rows(rungs));
        card.note(new SheetLinks(() -> sheets.coming(office.person(), filter)));
        if (page.next() != null) {
            card.add(NextPage.link(address(filter, page.next()), "Next page"));
        }
        return card;
    }

    private static String step(ComingRung rung) {
        return rung.escalates() ? rung.offset() + ", asks to step in" : rung.offset();
    }

    private static Component clock(ComingRung rung, @Nullable CaseFile file) {
        if (file == null) {
            return new Text(rung.label() + ", " + rung.bodyCode());
        }
        Anchor link = new Anchor("/cases/%s/clocks".formatted(file.reference()), rung.label());
        return Box.div("", link, Box.of("div", "bb-s bb-2", FictionalTag.named(file.bodyName(), file.fictional())));
    }
}
