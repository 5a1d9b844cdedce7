package org.backbench.ui.improvement;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.backbench.calendar.Dates;
import org.backbench.improvement.Action;
import org.backbench.improvement.ActionReport;
import org.backbench.improvement.ActionState;
import org.backbench.improvement.ActionView;
import org.backbench.improvement.Saving;
import org.backbench.improvement.SavingMove;
import org.backbench.improvement.SavingStep;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Facts;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.When;

/** Parts of screens that are about one action. */
final class ActionParts {

    private ActionParts() {}

    /** Where the action stands, in a word with its shape. */
    static Status status(Action action, Saving saving, int workingDaysLate) {
        return switch (saving.status()) {
            case WITHDRAWN -> new Status(Shape.SOON, "withdrawn" + day(saving));
            case SUSTAINED -> new Status(Shape.DONE, "sustained" + day(saving));
            case VERIFIED -> new Status(Shape.DONE, "verified" + day(saving));
            case EXPECTED, CLAIMED, EVIDENCED -> open(action, saving, workingDaysLate);
        };
    }

    private static Status open(Action action, Saving saving, int workingDaysLate) {
        if (action.state() == ActionState.REPORTED) {
            return new Status(Shape.HALF, "evidence to verify");
        }
        if (workingDaysLate > 0) {
            return new Status(Shape.LATE, Dates.workingDays(workingDaysLate) + " late");
        }
        if (isNotVerified(saving)) {
            return new Status(Shape.SOON, "not verified" + day(saving));
        }
        return action.percentDone() == 0
                ? new Status(Shape.TODO, "not begun")
                : new Status(Shape.NOW, "on the way, %d%%".formatted(action.percentDone()));
    }

    private static String day(Saving saving) {
        return " " + When.shortDay(saving.history().getLast().on());
    }

    private static boolean isNotVerified(Saving saving) {
        List<SavingStep> history = saving.history();
        return !history.isEmpty() && history.getLast().move() == SavingMove.NOT_VERIFIED;
    }

    /** What was promised when the plan was agreed. */
    static Facts promise(Action action) {
        return new Facts()
                .fact("Counts for", Pounds.of(action.expected()) + " a year")
                .fact("Owner", action.owner())
                .fact("Due", Dates.weekday(action.due()))
                .fact("Milestone", action.milestone())
                .fact("Measured by", action.measure())
                .fact("Priority", action.priority().key());
    }

    /** What the review manager missed the last time; empty unless the evidence did not stand. */
    static Optional<Notice> notVerified(ActionView view) {
        if (!isNotVerified(view.saving())) {
            return Optional.empty();
        }
        SavingStep last = view.saving().history().getLast();
        String who = "%s, %s: ".formatted(last.by().name(), Dates.day(last.on()));
        return Optional.of(Notice.attention("Not verified.", who + (last.reason() == null ? "" : last.reason())));
    }

    /** What was written about it, the latest first. */
    static Component reports(ActionView view) {
        Box list = Box.of("ul", "bb-clocks");
        for (ActionReport report : view.reports()) {
            list.add(Box.of(
                    "li",
                    "",
                    Box.text("div", "", report.report()),
                    Box.detail("%d%% done · %s, %s"
                            .formatted(
                                    report.percentDone(),
                                    report.by().name(),
                                    Dates.day(report.by().on())))));
        }
        return list;
    }
}
