package org.backbench.ui.cases;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.ClockView.RungView;
import org.backbench.deadlines.Deadlines;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.Due;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.When;
import org.backbench.ui.shell.Roles;
import org.springframework.stereotype.Component;

/** The clocks of a case: how long each has, what happens then, and its ledger. */
@Component
class ClocksCard {

    private final Deadlines deadlines;
    private final DueDates dates;
    private final Roles roles;

    ClocksCard(Deadlines deadlines, DueDates dates, Roles roles) {
        this.deadlines = deadlines;
        this.dates = dates;
        this.roles = roles;
    }

    Card of(CaseFile file) {
        Card card = new Card("Clocks");
        List<ClockView> clocks = Stream.concat(
                        deadlines.ofCase(file.id()).stream(),
                        deadlines.ofTasks(file.id()).stream().filter(clock -> !isOver(clock)))
                .sorted(Comparator.comparing(ClocksCard::isOver).thenComparing(ClockView::due))
                .toList();
        if (clocks.isEmpty()) {
            card.add(new EmptyState("No clock runs", "Clocks start with the steps they bind, and stand here."));
            return card;
        }
        card.add(list(clocks.stream().filter(clock -> !isOver(clock)).toList()));
        List<ClockView> over = clocks.stream().filter(ClocksCard::isOver).toList();
        if (!over.isEmpty()) {
            card.add(new NativeDetails("%d over".formatted(over.size()), list(over)));
        }
        card.note(new Anchor("/cases/%s/clocks".formatted(file.reference()), "with all steps"));
        return card;
    }

    private Box list(List<ClockView> clocks) {
        Box list = Box.of("ul", "bb-clocks");
        clocks.forEach(clock -> list.add(item(clock)));
        return list;
    }

    private Box item(ClockView clock) {
        Box item = Box.of("li", "", Box.div("", status(clock)), Box.text("div", "", clock.label()));
        item.add(Box.detail(detail(clock)));
        item.add(ledger(clock));
        return item;
    }

    private Status status(ClockView clock) {
        Due due = dates.of(clock.due());
        return switch (clock.state()) {
            case RUNNING -> due.status();
            case OVERDUE -> new Status(Shape.LATE, Dates.workingDays(clock.workingDaysLate()) + " late");
            case PAUSED -> new Status(Shape.HOLD, "paused");
            case MET -> new Status(Shape.DONE, "met in time");
            case MET_LATE -> new Status(Shape.DONE, "met, " + Dates.workingDays(clock.workingDaysLate()) + " late");
            case CALLED_OFF, ELAPSED -> new Status(Shape.DONE, clock.state().title());
        };
    }

    private String detail(ClockView clock) {
        String due = "due " + Dates.weekday(clock.due()) + ", from " + When.shortDay(clock.startedOn());
        RungView next = clock.nextRung();
        if (isOver(clock) || next == null) {
            return clock.stoppedOn() == null ? due : due + ", ended " + When.shortDay(clock.stoppedOn());
        }
        return "%s. Then, on %s: the %s %s."
                .formatted(
                        due,
                        When.shortDay(next.day()),
                        roles.of(next.audience()),
                        next.escalates() ? "is asked to step in" : "is told");
    }

    private static NativeDetails ledger(ClockView clock) {
        Box lines = Box.of("ol", "bb-trace");
        clock.ledger()
                .forEach(entry -> lines.add(Box.text(
                        "li",
                        "",
                        "%s, %s: %s. %s"
                                .formatted(When.shortDay(entry.at()), entry.by(), entry.kind(), entry.reason()))));
        clock.rungs()
                .forEach(rung -> lines.add(Box.text(
                        "li",
                        "",
                        "%s, %s: %s"
                                .formatted(
                                        When.shortDay(rung.day()),
                                        rung.offset(),
                                        rung.state().key().replace('-', ' ')))));
        return new NativeDetails("Entries and steps", lines);
    }

    private static boolean isOver(ClockView clock) {
        return clock.stoppedOn() != null;
    }
}
