package org.backbench.improvement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.backbench.bodies.PublicBody;
import org.backbench.calendar.Calendar;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.Stage;
import org.backbench.cases.StageRow;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.ClocksMoved;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.NewClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts and stops the clocks of plans and actions. */
@Component
class PlanClocks {

    private final Deadlines deadlines;
    private final Cases cases;
    private final Calendar calendar;
    private final ImprovementSettings settings;
    private final ActionRows actions;
    private final Clock clock;

    PlanClocks(
            Deadlines deadlines,
            Cases cases,
            Calendar calendar,
            ImprovementSettings settings,
            ActionRows actions,
            Clock clock) {
        this.deadlines = deadlines;
        this.cases = cases;
        this.calendar = calendar;
        this.settings = settings;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * The plan is due 40 working days after the peer report. Where the review manager took longer to ask than he may,
     * it slides by as many days: a reviewer's delay never counts against a body.
     */
    void askedForPlan(CaseFile file) {
        LocalDate lastDayToAsk = calendar.plusWorkingDays(finalReport(file.id()), settings.needDays());
        int late = workingDaysLate(lastDayToAsk);
        LocalDate from = late == 0 ? lastDayToAsk : today();
        int left = settings.planDays() - settings.needDays();
        deadlines.start(clock("plan", file, calendar.plusWorkingDays(from, left))
                .within(left, from)
                .slid(slid(late, "decided later than agreed whether a plan is needed")));
    }

    @Nullable
    LocalDate planDue(long caseId) {
        return deadlines.of("plan", caseId, null).map(ClockView::due).orElse(null);
    }

    void planSent(long caseId, String by) {
        deadlines.stop("plan", caseId, null, "The plan was approved and sent to the partnership.", by);
    }

    /** The body has ended: its successors carry out what the plan was asked for. */
    void planPassedOn(long caseId, String by) {
        deadlines.callOff("plan", caseId, null, "What the plan was asked for passed to successors.", by);
    }

    /** The body sends it again within 20 working days; the target stays and no other clock stops. */
    LocalDate planReturned(CaseFile file) {
        int days = settings.resubmissionDays();
        LocalDate due = calendar.plusWorkingDays(today(), days);
        deadlines.start(clock("plan", file, due).within(days, today()));
        return due;
    }

    /** From now on savings count against the target; the follow-ups come 6, 12 and 18 months after the final report. */
    void agreed(CaseFile file, Plan plan) {
        deadlines.start(clock("target", file, plan.requirement().target()));
        LocalDate report = finalReport(file.id());
        deadlines.start(NewClock.followUps(file.id(), file.bodyCode(), file.riep(), report));
    }

    void begun(CaseFile file, Action action) {
        int late = deadlines
                .ofTask("decide-plan", file.id())
                .map(ClockView::workingDaysLate)
                .orElse(0);
        LocalDate due = action.due();
        if (late > 0) {
            due = calendar.plusWorkingDays(due, late);
            actions.setDue(action.id(), due);
        }
        NewClock started = new NewClock("action", file.id(), action.id(), file.bodyCode(), file.riep(), due);
        deadlines.start(started.about(action.title())
                .priority(action.priority().key())
                .slid(slid(late, "decided on the plan later than agreed")));
    }

    /** The day is 3 working days later than it was, because the review manager …; null where nobody was late. */
    private static @Nullable String slid(int days, String what) {
        return days == 0
                ? null
                : "The day is %s later than it would be, because the review manager %s."
                        .formatted(Dates.workingDays(days), what);
    }

    /** An action is due when its clock says. */
    @EventListener
    void on(ClocksMoved moved) {
        moved.clocks().stream()
                .filter(clock -> clock.kind().equals("action"))
                .forEach(clock -> actions.setDue(Objects.requireNonNull(clock.subject()), clock.to()));
    }

    /** The clock of a successor, which has the action from now on. */
    void begunBy(PublicBody heir, Action action) {
        NewClock started = new NewClock("action", action.caseId(), action.id(), heir.code(), heir.riep(), action.due());
        deadlines.start(started.about(action.title()).priority(action.priority().key()));
    }

    /** The former body is reminded no more. */
    void passed(Action action, String by) {
        deadlines.callOff("action", action.caseId(), action.id(), "The action passed to a successor.", by);
    }

    void verified(Action action, String by) {
        deadlines.stop("action", action.caseId(), action.id(), "The saving was verified.", by);
    }

    /** A target that was not reached is not met: its clock is called off. */
    void closed(long caseId, Closing.Outcome outcome, String by) {
        String reason = "The plan was closed, target %s.".formatted(outcome.words());
        if (outcome == Closing.Outcome.MET) {
            deadlines.stop("target", caseId, null, reason, by);
        } else {
            deadlines.callOff("target", caseId, null, reason, by);
        }
        deadlines.callOff("follow-up", caseId, null, reason, by);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Working days since a due day, 0 when it has not passed. */
    int workingDaysLate(LocalDate due) {
        return due.isBefore(today()) ? calendar.workingDaysBetween(due, today()) : 0;
    }

    /** The day the peer report was issued; where the case came without one, the day improvement began. */
    private LocalDate finalReport(long caseId) {
        return cases.stages(caseId).stream()
                .filter(row -> row.stage() == Stage.PEER_REVIEW)
                .map(StageRow::leftAt)
                .filter(left -> left != null)
                .map(Dates::dayOf)
                .findFirst()
                .orElseGet(this::today);
    }

    private static NewClock clock(String kind, CaseFile file, LocalDate due) {
        return new NewClock(kind, file.id(), null, file.bodyCode(), file.riep(), due);
    }
}
