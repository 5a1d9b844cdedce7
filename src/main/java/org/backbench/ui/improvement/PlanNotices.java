package org.backbench.ui.improvement;

import com.vaadin.flow.component.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.Releases;
import org.backbench.bodies.Bodies;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.deadlines.ClockView.RungView;
import org.backbench.deadlines.Deadlines;
import org.backbench.improvement.Closing;
import org.backbench.improvement.Plan;
import org.backbench.improvement.PlanView;
import org.backbench.improvement.Requirement;
import org.backbench.improvement.SavingsView;
import org.backbench.people.Person;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.Money;
import org.backbench.ui.look.Notice;
import org.backbench.ui.shell.Roles;
import org.springframework.stereotype.Component;

/** Says in one bar how a plan stands: what it waits for, whether it is on track, how it ended. */
@Component
class PlanNotices {

    private final Deadlines deadlines;
    private final Roles roles;
    private final DueDates dates;

    private final Releases releases;
    private final Bodies bodies;
    private final TargetPart target;

    PlanNotices(Deadlines deadlines, Roles roles, DueDates dates, Releases releases, Bodies bodies, TargetPart target) {
        this.target = target;
        this.deadlines = deadlines;
        this.roles = roles;
        this.dates = dates;
        this.releases = releases;
        this.bodies = bodies;
    }

    /** The steps to the target date, once its clock runs. */
    Optional<Card> target(CaseFile file, Person person, SavingsView sums) {
        return target.of(file, person, sums);
    }

    /** Old and new, when the benchmark behind the requirement was released again. */
    Optional<Notice> releasedAgain(CaseFile file, Requirement requirement) {
        String group = bodies.find(file.bodyCode()).peerGroups().getLast();
        List<Benchmark> all = releases.all(file.cycle(), requirement.indicator(), group);
        if (all.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(plain(
                "Release %s of the benchmark says %s, release 1 said %s."
                        .formatted(all.getFirst().release(), amount(all.getFirst(), file), amount(all.getLast(), file)),
                "The plan rests on what was required when it was asked for."));
    }

    private static String amount(Benchmark release, CaseFile file) {
        return release.position(file.bodyCode())
                .map(Position::opportunity)
                .map(Money::pounds)
                .orElse("nothing about this body");
    }

    Notice standing(CaseFile file, PlanView view, SavingsView sums) {
        Plan plan = view.plan();
        return switch (plan.state()) {
            case AGREED -> onTheWay(file, sums);
            case CLOSED -> closed(plan);
            case PASSED_ON ->
                plain("Passed on.", "The body ended before its plan was agreed: its successors carry it out.");
            case EXPLAINED -> plain("No plan is needed.", "The explanation of the body was accepted.");
            case DRAFTING, AWAITING_APPROVAL, AWAITING_DECISION, RETURNED -> waiting(view);
        };
    }

    private Notice onTheWay(CaseFile file, SavingsView sums) {
        String rest = "Verified %s, required by today %s.%s"
                .formatted(Pounds.of(sums.verified()), Pounds.of(sums.requiredToday()), nextCheck(file));
        return sums.onTrack()
                ? plain("On track.", rest)
                : Notice.attention("Behind the trajectory by %s.".formatted(Pounds.of(sums.behindBy())), rest);
    }

    /** The next rung of the target's ladder, if one is to come. */
    private String nextCheck(CaseFile file) {
        RungView next = deadlines
                .of("target", file.id(), null)
                .map(clock -> clock.nextRung())
                .orElse(null);
        return next == null
                ? ""
                : " Next check %s, %s: the %s %s."
                        .formatted(
                                Dates.day(next.day()),
                                next.offset(),
                                roles.of(next.audience()),
                                next.escalates() ? "is asked to step in" : "is told");
    }

    private Notice waiting(PlanView view) {
        LocalDate due = view.due();
        String until = due == null ? "" : " It is %s.".formatted(dates.of(due).sentence());
        return plain("The plan is %s.".formatted(view.plan().state().words()), until.strip());
    }

    private static Notice closed(Plan plan) {
        Closing closing = plan.closing();
        return closing == null
                ? plain("The plan is closed.", "")
                : plain(
                        "The plan is closed, target %s."
                                .formatted(closing.outcome().words()),
                        "%s (%s, %s)"
                                .formatted(
                                        closing.statement(),
                                        closing.by().name(),
                                        Dates.day(closing.by().on())));
    }

    private static Notice plain(String strong, String rest) {
        return Notice.plain(Box.strong(strong), new Text(" " + rest));
    }
}
