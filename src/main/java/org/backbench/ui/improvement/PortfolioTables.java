package org.backbench.ui.improvement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import org.backbench.calendar.Dates;
import org.backbench.improvement.ActionLine;
import org.backbench.improvement.PlanLine;
import org.backbench.improvement.PlanState;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.FictionalTag;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;

/** The tables of plans and actions of several cases; every row leads to its case. */
@org.springframework.stereotype.Component
class PortfolioTables {

    private final DueDates dates;

    PortfolioTables(DueDates dates) {
        this.dates = dates;
    }

    DataTable<ActionLine> actions() {
        return new DataTable<ActionLine>("Open actions", "acts")
                .column("nm", "Action", PortfolioTables::action)
                .column("ow", "Owner", line -> new Text(line.action().owner()))
                .column("du", "Due", this::due)
                .column("sa", "State", line -> ActionParts.status(line.action(), line.saving(), line.workingDaysLate()))
                .column(
                        "bb-num",
                        "Counts",
                        line -> new Text(Pounds.of(line.action().expected())))
                .column(
                        "bb-num",
                        "Claimed",
                        line -> new Text(Pounds.of(line.saving().claimed())));
    }

    private static Component action(ActionLine line) {
        Anchor link = new Anchor(
                "/cases/%s/improvement?action=%d"
                        .formatted(line.reference(), line.action().number()),
                line.action().title());
        return Box.div("", Box.div("", link), body(line.bodyName(), line.fictional()));
    }

    /** The day with its meaning; where it is late the state says so. */
    private Component due(ActionLine line) {
        Box due = Box.div(
                "", Box.text("div", "bb-nowrap", Dates.weekday(line.action().due())));
        if (line.workingDaysLate() == 0) {
            due.add(Box.detail(dates.of(line.action().due()).words()));
        }
        return due;
    }

    DataTable<PlanLine> plans() {
        return new DataTable<PlanLine>("Plans", "acts")
                .column("nm", "Plan", PortfolioTables::plan)
                .column("sa", "State", PortfolioTables::state)
                .column("du", "Actions", line -> new Text(open(line)))
                .column(
                        "bb-num",
                        "To save",
                        line -> new Text(Pounds.of(line.plan().requirement().pounds())))
                .column("bb-num", "Claimed", line -> new Text(Pounds.of(line.claimed())))
                .column("bb-num", "Verified", line -> new Text(Pounds.of(line.verified())));
    }

    private static Component plan(PlanLine line) {
        Anchor link = new Anchor("/cases/" + line.reference() + "/improvement", line.reference());
        return Box.div("", Box.div("", link), body(line.bodyName(), line.fictional()));
    }

    private static Component state(PlanLine line) {
        PlanState state = line.plan().state();
        if (state == PlanState.AGREED) {
            return line.behindBy() > 0
                    ? new Status(Shape.SOON, "behind by " + Pounds.of(line.behindBy()))
                    : new Status(Shape.NOW, "agreed, on track");
        }
        boolean over = state == PlanState.CLOSED || state == PlanState.EXPLAINED;
        return new Status(over ? Shape.DONE : Shape.HALF, state.words());
    }

    private static String open(PlanLine line) {
        if (line.open() == 0) {
            return line.plan().agreedOn() == null ? "" : "none open";
        }
        return line.late() == 0 ? line.open() + " open" : "%d open, %d late".formatted(line.open(), line.late());
    }

    private static Component body(String name, boolean fictional) {
        Box body = FictionalTag.named(name, fictional);
        body.addClassNames("bb-s", "bb-2");
        return body;
    }

    static Component noPlans() {
        return new EmptyState(
                "There is no plan yet",
                "A plan is asked for when a peer report is issued and the review manager decides so. It stands here"
                        + " with its actions and savings.");
    }

    static Component noActions(boolean late) {
        return late
                ? new EmptyState("No action is late", "An action past its due day and not verified stands here.")
                : new EmptyState("No action is open", "Actions begin when a plan is agreed.");
    }
}
