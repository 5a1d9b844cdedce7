package org.backbench.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backbench.cases.Stage;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.FictionalTag;
import org.backbench.ui.look.Figures;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkCounts;
import org.backbench.worklist.WorkFilter;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;

/** A person's work in short: how much there is, and what comes first. */
@org.springframework.stereotype.Component
class MyWork {

    private record StageCount(Stage stage, int waiting, int inHand) {}

    private static final int FIRST = 8;

    private final Worklist worklist;
    private final DueDates dates;

    MyWork(Worklist worklist, DueDates dates) {
        this.worklist = worklist;
        this.dates = dates;
    }

    /** The big numbers, each leading to its part of the queues; nothing for who never had a task. */
    Optional<Component> counts(Person person) {
        WorkCounts all = worklist.count(person, WorkFilter.ALL);
        if (all.mine() + all.available() + all.onHold() + all.done() == 0) {
            return Optional.empty();
        }
        WorkFilter overdue = WorkFilter.of(Map.of("due-before", dates.today().toString()));
        WorkCounts late = worklist.count(person, overdue);
        return Optional.of(Box.div(
                "bb-card",
                Box.div(
                        "bb-kpis",
                        number("Mine", all.mine(), "in hand", "/work?queue=mine"),
                        number("Mine, late", late.mine(), "past their day", "/work?queue=mine&due=late"),
                        number("Waiting", all.available(), "for your roles", "/work?queue=available"),
                        number("Waiting, late", late.available(), "past their day", "/work?queue=available&due=late"),
                        number("On hold", all.onHold(), "until a day", "/work?queue=on-hold"))));
    }

    /** The tasks that come first: in hand, then waiting. */
    Card next(Person person) {
        List<WorkItem> first = new ArrayList<>(
                worklist.list(person, Queue.MINE, WorkFilter.ALL, null, FIRST).items());
        if (first.size() < FIRST) {
            first.addAll(worklist.list(person, Queue.AVAILABLE, WorkFilter.ALL, null, FIRST - first.size())
                    .items());
        }
        Card card = new Card("What comes first").note(new Anchor("/work", "All work"));
        if (first.isEmpty()) {
            card.add(new EmptyState("Nothing waits for you", otherwise(person)));
            return card;
        }
        card.add(new DataTable<WorkItem>("What comes first")
                .part("Task", MyWork::task)
                .part(
                        "Due",
                        item -> Box.div(
                                "",
                                dates.of(item.due()).status(),
                                Box.detail(dates.of(item.due()).date())))
                .column("bb-nowrap", "Where", item -> new Text(item.claimantId() == null ? "waiting" : "in hand"))
                .rows(first));
        return card;
    }

    /** How a large queue is spread over the stages; nothing for a small one. */
    Optional<Card> byStage(Person person) {
        List<StageCount> counts = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            WorkCounts found = worklist.count(person, WorkFilter.of(Map.of("stage", stage.name())));
            counts.add(new StageCount(stage, found.available(), found.mine()));
        }
        if (counts.stream().mapToInt(StageCount::waiting).sum() <= FIRST) {
            return Optional.empty();
        }
        return Optional.of(new Card(
                "By stage",
                new DataTable<StageCount>("Tasks by stage")
                        .part(
                                "Stage",
                                count -> new Anchor(
                                        "/work?queue=available&stage="
                                                + count.stage().name(),
                                        count.stage().title()))
                        .number("Waiting", count -> Figures.count(count.waiting()))
                        .number("In hand", count -> Figures.count(count.inHand()))
                        .rows(counts)));
    }

    private static String otherwise(Person person) {
        if (person.is(Role.PROGRAMME_OFFICE)) {
            return "Open a cycle, import figures or move the clock under Programme.";
        }
        if (person.is(Role.ADMINISTRATOR)) {
            return "Accounts and roles are yours to keep; cases are not yours to see.";
        }
        return "Tasks appear here when a case reaches you. Until then, cases and benchmarks are open to read.";
    }

    private static Component task(WorkItem item) {
        Anchor link = new Anchor("/work/" + item.id(), item.title());
        link.getElement().setAttribute("data-testid", "home-task");
        Box body = FictionalTag.named(item.bodyName(), item.fictional());
        body.addClassNames("bb-s", "bb-2");
        return Box.div("", Box.div("", link), body);
    }

    private static Component number(String title, int count, String below, String href) {
        Anchor figure = new Anchor(href, Figures.count(count));
        figure.addClassName("bb-big");
        return Box.div("", Box.detail(title), figure, Box.detail(below));
    }
}
