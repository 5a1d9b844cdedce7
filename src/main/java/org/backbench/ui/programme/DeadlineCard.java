package org.backbench.ui.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.deadlines.ClockFilter;
import org.backbench.deadlines.ClockFilter.Which;
import org.backbench.deadlines.ClockState;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.ClockView.RungView;
import org.backbench.deadlines.Deadlines;
import org.backbench.paging.Page;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.FictionalTag;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.Steady;
import org.backbench.ui.look.When;
import org.backbench.ui.shell.Roles;
import org.springframework.stereotype.Component;

/** Clocks of the whole programme by their due day, each with its case and with what happens next. */
final class DeadlineCard extends Card {

    private static final int FIRST = 6;
    private static final int MORE = 20;

    private final transient Tools tools;
    private final Which which;
    private final Box list = Box.of("ul", "bb-clocks");
    private final transient Steady rows = new Steady(list);
    private final Box below;
    private final Button more = new Button("More");
    private int shown = FIRST;

    /** What the cards of clocks ask. */
    @Component("deadlineTools")
    record Tools(Deadlines deadlines, Cases cases, DueDates dates, Roles roles) {}

    private DeadlineCard(Tools tools, Which which, String heading) {
        super(heading);
        this.tools = tools;
        this.which = which;
        below = Box.div("", nothing(which));
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        more.addClassName("bb-noprint");
        more.addClickListener(click -> {
            shown += MORE;
            show();
        });
        add(list, below, more);
        show();
    }

    static DeadlineCard overdue(Tools tools) {
        return new DeadlineCard(tools, Which.OVERDUE, "Overdue");
    }

    static DeadlineCard next(Tools tools) {
        return new DeadlineCard(tools, Which.RUNNING, "Due next");
    }

    void show() {
        Page<ClockView> page = tools.deadlines().list(ClockFilter.everybodys(which), null, shown);
        Map<Long, CaseFile> files =
                tools.cases().all(page.items().stream().map(ClockView::caseId).collect(Collectors.toSet()));
        Map<String, String> roles = tools.roles()
                .ofKeys(page.items().stream()
                        .flatMap(clock -> Stream.ofNullable(clock.nextRung()))
                        .map(RungView::audience)
                        .toList());
        rows.show(page.items().stream().map(clock -> item(clock, files, roles)).toArray(Box[]::new));
        more.setVisible(page.next() != null);
        below.setVisible(page.items().isEmpty());
    }

    private static EmptyState nothing(Which which) {
        return which == Which.OVERDUE
                ? new EmptyState("Nothing is overdue", "A return, plan, action or target past its day stands here.")
                : new EmptyState("No clock runs", "Clocks start with the steps they bind.");
    }

    private Box item(ClockView clock, Map<Long, CaseFile> files, Map<String, String> roles) {
        CaseFile file = Objects.requireNonNull(files.get(clock.caseId()));
        Status status = clock.state() == ClockState.OVERDUE
                ? new Status(Shape.LATE, Dates.workingDays(clock.workingDaysLate()) + " late")
                : tools.dates().of(clock.due()).status();
        Box matter =
                Box.of("div", "", new Anchor("/cases/" + file.reference(), clock.label() + ", " + file.bodyName()));
        if (file.fictional()) {
            matter.add(" ");
            matter.add(new FictionalTag());
        }
        Box item = Box.of("li", "", Box.div("", status), matter, Box.detail(detail(clock, roles)));
        item.with("data-testid", "clock-row");
        return item;
    }

    private static String detail(ClockView clock, Map<String, String> roles) {
        String due = "due " + Dates.weekday(clock.due());
        RungView next = clock.nextRung();
        if (next == null) {
            return due;
        }
        return "%s. On %s the %s %s."
                .formatted(
                        due,
                        When.shortDay(next.day()),
                        roles.get(next.audience()),
                        next.escalates() ? "is asked to step in" : "is told");
    }
}
