package org.backbench.improvement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.backbench.deadlines.StandingAsked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Holds the verified savings of plans against their trajectories, and tells the ledger when it asks. */
@Component
class TargetStandings {

    private final PlanRows plans;
    private final ActionRows actions;
    private final SavingRows savings;
    private final Clock clock;

    TargetStandings(PlanRows plans, ActionRows actions, SavingRows savings, Clock clock) {
        this.plans = plans;
        this.actions = actions;
        this.savings = savings;
        this.clock = clock;
    }

    /** Three statements, however many plans; a case without an agreed plan is absent. */
    Map<Long, TargetStanding> of(Collection<Long> caseIds) {
        List<Plan> agreed = plans.findByCases(caseIds).stream()
                .filter(plan -> plan.agreedOn() != null)
                .toList();
        Map<Long, List<SavingsSheet.Entry>> entries =
                SavingsSheet.entries(actions.findByCases(List.copyOf(caseIds)), savings::findByActions).stream()
                        .collect(groupingBy(entry -> entry.action().planId()));
        return agreed.stream()
                .collect(toMap(Plan::caseId, plan -> standing(plan, entries.getOrDefault(plan.id(), List.of()))));
    }

    private TargetStanding standing(Plan plan, List<SavingsSheet.Entry> entries) {
        SavingsView view = new SavingsSheet(plan, entries, today()).view();
        return new TargetStanding(today(), plan.requirement().pounds(), view.verified(), view.requiredToday());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @EventListener
    void on(StandingAsked asked) {
        List<StandingAsked.Question> mine = asked.questions().stream()
                .filter(question -> question.kind().equals("target"))
                .toList();
        if (mine.isEmpty()) {
            return;
        }
        Map<Long, TargetStanding> standings =
                of(mine.stream().map(StandingAsked.Question::caseId).toList());
        for (StandingAsked.Question question : mine) {
            TargetStanding standing = standings.get(question.caseId());
            if (standing != null) {
                asked.answer(question, new StandingAsked.Standing(standing.onTrack(), standing.words()));
            }
        }
    }
}
