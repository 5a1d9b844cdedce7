package org.backbench.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.FictionalTag;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkFilter;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.springframework.core.annotation.Order;

/** The tasks that come first: in hand, then waiting. Where there are none it says what else there is to do. */
@org.springframework.stereotype.Component
@Order(4)
record FirstTasks(Worklist worklist, DueDates dates) implements HomePart {

    private static final int FIRST = 8;

    @Override
    public Where where() {
        return Where.MAIN;
    }

    @Override
    public Optional<Card> of(Person person) {
        List<WorkItem> first = new ArrayList<>(
                worklist.list(person, Queue.MINE, WorkFilter.ALL, null, FIRST).items());
        if (first.size() < FIRST) {
            first.addAll(worklist.list(person, Queue.AVAILABLE, WorkFilter.ALL, null, FIRST - first.size())
                    .items());
        }
        Card card = new Card("What comes first").note(new Anchor("/work", "All work"));
        if (first.isEmpty()) {
            card.add(new EmptyState("Nothing waits for you", otherwise(person)));
            return Optional.of(card);
        }
        card.add(new DataTable<WorkItem>("What comes first", "cards")
                .part("Task", FirstTasks::task)
                .part(
                        "Due",
                        item -> Box.div(
                                "",
                                dates.of(item.due()).status(),
                                Box.detail(dates.of(item.due()).date())))
                .column("bb-nowrap", "Where", item -> new Text(item.claimantId() == null ? "waiting" : "in hand"))
                .rows(first));
        return Optional.of(card);
    }

    private static String otherwise(Person person) {
        if (person.is(Role.PROGRAMME_OFFICE)) {
            return "Open a cycle, import figures or move the clock under Programme.";
        }
        if (person.is(Role.ADMINISTRATOR)) {
            return "Mail that does not arrive is yours to look after, under Letters; cases are not yours to see.";
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
}
