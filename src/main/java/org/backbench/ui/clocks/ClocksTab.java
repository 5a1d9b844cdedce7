package org.backbench.ui.clocks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.deadlines.BodyStop;
import org.backbench.deadlines.BodyStops;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.Deadlines;
import org.backbench.figures.ClockSheets;
import org.backbench.people.Person;
import org.backbench.ui.cases.CaseDoor;
import org.backbench.ui.cases.CaseLayout;
import org.backbench.ui.cases.CaseTab;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.shell.Roles;

/** Every clock of a case and of its tasks, those that run first, with ledger and steps. */
@Route(value = "cases/:reference/clocks", layout = CaseLayout.class)
@PermitAll
public class ClocksTab extends CaseTab {

    private final transient Deadlines deadlines;
    private final transient BodyStops stops;
    private final transient ClockDeeds deeds;
    private final transient Tools tools;

    /** What the tab asks besides. */
    @org.springframework.stereotype.Component("clocksTabTools")
    record Tools(DueDates dates, Roles roles, ClockSheets sheets) {}

    ClocksTab(CaseDoor door, Deadlines deadlines, BodyStops stops, ClockDeeds deeds, Tools tools) {
        super(door);
        this.deadlines = deadlines;
        this.stops = stops;
        this.deeds = deeds;
        this.tools = tools;
    }

    @Override
    protected void show(CaseFile file, QueryParameters address) {
        if (!door().may("see-clocks")) {
            throw new NotFoundException();
        }
        stops.of(file.bodyCode()).ifPresent(stop -> add(stopped(stop)));
        List<ClockView> all = Stream.concat(deadlines.ofCase(file.id()).stream(), deadlines.ofTasks(file.id()).stream())
                .toList();
        Person reader = door().person();
        var setting = new ClockSheet.Setting(reader, tools.dates(), words(all));
        List<ClockView> running = all.stream()
                .filter(clock -> clock.stoppedOn() == null)
                .sorted(Comparator.comparing(ClockView::due))
                .toList();
        if (running.isEmpty()) {
            add(new Card(
                    "Clocks",
                    new EmptyState("No clock runs", "Clocks begin with the steps they bind, and stand here.")));
        }
        running.forEach(
                clock -> add(new ClockSheet(clock, setting).card(deeds.of(clock, reader, ClocksTab::showAgain))));
        over(all, setting);
        if (!all.isEmpty()) {
            add(files(reader, file));
        }
    }

    private Component files(Person reader, CaseFile file) {
        SheetLinks links = new SheetLinks(() -> tools.sheets().clocks(reader, file.reference()));
        return Box.div("bb-s", Box.text("span", "", "All clocks of the case: "), links);
    }

    private void over(List<ClockView> all, ClockSheet.Setting setting) {
        List<Component> over = all.stream()
                .filter(clock -> clock.stoppedOn() != null)
                .sorted(Comparator.comparing(ClocksTab::stoppedOn).reversed())
                .map(clock -> new ClockSheet(clock, setting).folded())
                .toList();
        if (!over.isEmpty()) {
            Card card = new Card("Over", Box.div("bb-stack-tight", over.toArray(Component[]::new)));
            add(card.note("latest first"));
        }
    }

    private static void showAgain() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static LocalDate stoppedOn(ClockView clock) {
        return Objects.requireNonNull(clock.stoppedOn());
    }

    private static Notice stopped(BodyStop stop) {
        Notice notice = Notice.attention(
                "All clocks of this body stand still.",
                "Stopped by %s on %s: %s"
                        .formatted(stop.stoppedBy(), Dates.weekday(Dates.dayOf(stop.stoppedAt())), stop.reason()));
        notice.getElement().setAttribute("data-testid", "body-stopped");
        return notice;
    }

    /** How all role keys on the page are called. */
    private Map<String, String> words(List<ClockView> clocks) {
        return tools.roles()
                .ofKeys(clocks.stream()
                        .flatMap(clock -> Stream.concat(
                                Stream.of(clock.holder()),
                                clock.rungs().stream().flatMap(rung -> Stream.of(rung.audience(), rung.wentTo()))))
                        .filter(Objects::nonNull)
                        .toList());
    }
}
