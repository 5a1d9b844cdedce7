package org.backbench.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import org.backbench.calendar.Dates;
import org.backbench.returns.Collection;
import org.backbench.returns.Cycle;
import org.backbench.returns.ReturnState;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.Due;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.Steady;
import org.backbench.ui.look.When;

/** The yearly collections: what each asks of whom, how much has come, its dates, and whether its release stands. */
final class CyclesCard extends Card {

    private final transient ProgrammeTools tools;
    private final transient Runnable changed;
    private final transient Steady list;

    CyclesCard(ProgrammeTools tools, Runnable changed) {
        super("Cycles");
        this.tools = tools;
        this.changed = changed;
        if (tools.may("open-cycle")) {
            Button open = new Button("Open a cycle…", click -> new OpenCycleDialog(tools, changed).open());
            open.addThemeVariants(ButtonVariant.SMALL);
            open.addClassName("bb-noprint");
            open.getElement().setAttribute("data-testid", "open-cycle");
            note(open);
        }
        Box place = Box.div("");
        add(place);
        list = new Steady(place);
        show();
    }

    void show() {
        List<Cycle> cycles = tools.cycles().list();
        list.show(
                cycles.isEmpty()
                        ? new EmptyState(
                                "No cycle is open",
                                "Open one: its cases appear at once, or with the import of its figures.")
                        : table(cycles));
    }

    private Component table(List<Cycle> cycles) {
        return new DataTable<Cycle>("List of cycles", "cards")
                .column("nm", "Cycle", CyclesCard::name)
                .part("Collects", this::collections)
                .part("Due", cycle -> due(cycle, cycle.due()))
                .part("Freeze", this::freeze)
                .part("Target", cycle -> Box.text("span", "bb-nowrap", When.shortDay(cycle.target())))
                .rows(cycles);
    }

    private static Component name(Cycle cycle) {
        return Box.div(
                "",
                Box.strong(Integer.toString(cycle.year())),
                Box.text("div", "bb-s bb-2 bb-nowrap", "data year " + cycle.dataYear()),
                Box.div(
                        "bb-linkrow",
                        new Anchor("/benchmarks/" + cycle.year(), "Benchmarks"),
                        new Anchor("/programme/scope/" + cycle.year(), "Scope"),
                        new Anchor("/programme/compliance/" + cycle.year(), "Compliance"),
                        new Anchor("/programme/reorganisation/" + cycle.year(), "Reorganisation")));
    }

    private Component collections(Cycle cycle) {
        Box lines = Box.div("bb-stack-tight");
        for (Collection collection : cycle.collections()) {
            String title = tools.templates().get(collection.template()).title();
            String groups = collection.groups().isEmpty() ? "all bodies" : String.join(", ", collection.groups());
            lines.add(Box.div("", new Text(title), Box.detail(groups + " · " + received(cycle, collection))));
        }
        return lines;
    }

    private String received(Cycle cycle, Collection collection) {
        Map<ReturnState, Integer> owed = tools.cycles().countOwed(cycle.year(), collection.template());
        int all = owed.values().stream().mapToInt(Integer::intValue).sum();
        int received = owed.entrySet().stream()
                .filter(state -> state.getKey().isReceived())
                .mapToInt(Map.Entry::getValue)
                .sum();
        return tools.templates().get(collection.template()).bulkOnly()
                ? Figures.count(received) + " imported"
                : "%s of %s received".formatted(Figures.count(received), Figures.count(all));
    }

    private Component due(Cycle cycle, java.time.LocalDate day) {
        Due due = tools.dates().of(day);
        boolean past = cycle.frozen() || day.isBefore(tools.dates().today());
        Status words = past ? new Status(Shape.DONE, "passed") : new Status(due.shape(), due.words());
        return Box.div("", words, Box.detail(When.shortDay(day)));
    }

    private Component freeze(Cycle cycle) {
        if (cycle.frozenAt() != null) {
            return Box.div(
                    "",
                    new Status(Shape.LOCK, "release 1 stands"),
                    Box.detail("frozen " + When.shortDay(cycle.frozenAt())));
        }
        Due due = tools.dates().of(cycle.freeze());
        Box words = Box.div("", due.status(), Box.detail(When.shortDay(cycle.freeze())));
        if (tools.may("freeze-cycle")) {
            words.add(Box.div("", button(cycle)));
        }
        return words;
    }

    private Button button(Cycle cycle) {
        Button freeze = new Button("Freeze…", click -> new FreezeDialog(tools, cycle, changed).open());
        freeze.addThemeVariants(ButtonVariant.SMALL);
        freeze.addClassName("bb-noprint");
        freeze.setAriaLabel("Freeze cycle %d, meant for %s".formatted(cycle.year(), Dates.day(cycle.freeze())));
        freeze.getElement().setAttribute("data-testid", "freeze-cycle");
        return freeze;
    }
}
