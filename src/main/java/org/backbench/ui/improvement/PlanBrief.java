package org.backbench.ui.improvement;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.improvement.Coverage;
import org.backbench.improvement.PlanView;
import org.backbench.people.Person;
import org.backbench.ui.look.Box;
import org.backbench.ui.standing.StandingPart;
import org.backbench.ui.work.CaseBrief;
import org.backbench.ui.work.TaskBrief;
import org.backbench.worklist.WorkItem;

/** Before a task about a plan: what is required, what of the plan counts item by item, and where the body stands. */
@org.springframework.stereotype.Component
class PlanBrief implements TaskBrief {

    private static final Set<String> TASKS =
            Set.of("draft-plan", "approve-plan", "decide-plan", "follow-up", "close-plan");

    private final ImprovementTools tools;
    private final Cases cases;
    private final StandingPart standing;
    private final CaseBrief otherwise;

    PlanBrief(ImprovementTools tools, Cases cases, StandingPart standing, CaseBrief otherwise) {
        this.tools = tools;
        this.cases = cases;
        this.standing = standing;
        this.otherwise = otherwise;
    }

    @Override
    public Set<String> tasks() {
        return TASKS;
    }

    @Override
    public Component of(Person person, WorkItem item) {
        CaseFile file = cases.find(person, item.reference());
        Box brief = Box.div("bb-stack");
        Optional<PlanView> plan = tools.plans().find(file.id());
        plan.ifPresent(view -> {
            brief.add(Box.text("p", "", required(view)));
            if (view.plan().agreedOn() != null) {
                brief.add(SavingsCards.standing(tools.savings().of(file.id())));
            }
            if (!view.rounds().isEmpty()) {
                brief.add(PlanCards.round(view.rounds().getLast()));
            }
            standing.of(file, view.plan().requirement().indicator()).ifPresent(brief::add);
        });
        brief.add(otherwise.of(item));
        return brief;
    }

    private static String required(PlanView view) {
        String required = Charts.pounds(view.plan().requirement().pounds());
        Coverage coverage = view.coverage();
        return coverage == null
                ? "%s a year is to be saved.".formatted(required)
                : "The plan counts for %s of %s (%d%%)."
                        .formatted(Charts.pounds(coverage.countable()), required, coverage.wholePercent());
    }
}
