package org.backbench.ui.improvement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backbench.calendar.Dates;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.ClockView.RungView;
import org.backbench.deadlines.RungState;
import org.backbench.improvement.SavingsView;
import org.backbench.improvement.TargetNotice;
import org.backbench.improvement.TargetOutturn;
import org.backbench.improvement.Trajectory;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.Facts;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;

/** The ladder to the target date against the trajectory, what the body was told, and how it ended. */
final class TargetCard {

    private final SavingsView sums;
    private final Map<String, String> roles;

    TargetCard(SavingsView sums, Map<String, String> roles) {
        this.sums = sums;
        this.roles = roles;
    }

    /** Each step with what was verified by then, what the trajectory asked for, and whom it went to. */
    Component ladder(ClockView clock) {
        List<RungView> steps = clock.rungs().stream()
                .filter(rung -> rung.state() != RungState.CANCELLED)
                .toList();
        return new DataTable<RungView>("Steps to the target date", "cards")
                .part("When", rung -> Box.div("", new Text(Dates.weekday(rung.day())), Box.detail(rung.offset())))
                .number("Verified", rung -> rung.firedAt() == null ? "–" : Pounds.of(verifiedOn(dayOf(rung))))
                .number("Asked for", rung -> Pounds.of(asked(dayOf(rung))))
                .part("Stood", this::stood)
                .text("For", this::audience)
                .rows(steps);
    }

    private Component stood(RungView rung) {
        return switch (rung.state()) {
            case FIRED -> standing(dayOf(rung));
            case SUPERSEDED -> new Status(Shape.DONE, "left out, a later step came first");
            case NOT_APPLICABLE -> Box.quiet("before the plan was agreed");
            default -> new Status(Shape.TODO, "to come");
        };
    }

    private Status standing(LocalDate day) {
        long missing = asked(day) - verifiedOn(day);
        return missing <= 0
                ? new Status(Shape.DONE, "on track")
                : new Status(Shape.SOON, "behind by " + Pounds.of(missing));
    }

    private String audience(RungView rung) {
        String key = rung.wentTo() == null ? rung.audience() : rung.wentTo();
        return roles.getOrDefault(key, key);
    }

    /** The day of whose end the figures are: that on which it was sent, which an outage may have made later. */
    private static LocalDate dayOf(RungView rung) {
        return rung.firedAt() == null ? rung.day() : Dates.dayOf(rung.firedAt());
    }

    private long asked(LocalDate day) {
        LocalDate agreed = sums.agreedOn();
        return agreed == null
                ? 0
                : new Trajectory(
                                agreed,
                                sums.requirement().target(),
                                sums.requirement().pounds())
                        .requiredOn(day);
    }

    private long verifiedOn(LocalDate day) {
        return sums.lines().verified().stream()
                .filter(point -> !point.day().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Trajectory.Point::pounds)
                .orElse(0L);
    }

    /** What the body was told would be published, what it replied, and what was published. */
    Facts told(TargetNotice notice) {
        Facts facts = new Facts()
                .fact("Told the body", Dates.day(notice.toldOn()) + ": " + notice.words())
                .fact("Reply", reply(notice));
        if (notice.publishedOn() != null) {
            facts.fact(
                    "Published",
                    new Status(Shape.SOON, "as at risk, %s".formatted(Dates.day(notice.publishedOn()))).wrapped());
        }
        return facts;
    }

    private static String reply(TargetNotice notice) {
        if (notice.repliedOn() != null) {
            return "%s, %s: “%s”".formatted(notice.repliedBy(), Dates.day(notice.repliedOn()), notice.reply());
        }
        return "none yet; the body may reply until " + Dates.day(notice.replyBy());
    }

    /** What the day itself brought, provisional until the outturn is certified. */
    Facts outcome(TargetNotice notice) {
        String words = notice.outcome() == null ? "" : notice.outcome().replace('-', ' ');
        String state = notice.provisional() ? "%s, provisional until the outturn of %s is certified" : "%s";
        String year = TargetOutturn.yearOf(sums.requirement().target());
        return new Facts().fact("On the day", new Status(Shape.DONE, state.formatted(words, year)).wrapped());
    }

    /** The final outcome with its figures. */
    Facts outturn(TargetOutturn outturn) {
        return new Facts()
                .fact("Final outcome", new Status(Shape.DONE, outturn.result().words()))
                .fact("Figures", outturn.words())
                .fact("Statement", "“%s”".formatted(outturn.statement()))
                .fact("Certified", "%s, %s".formatted(outturn.certifiedBy(), Dates.day(outturn.certifiedOn())));
    }
}
