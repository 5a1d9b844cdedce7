package org.backbench.improvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backbench.cases.Sight;
import org.backbench.paging.After;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans and actions of all the cases a person may know of. */
@Service
@Transactional(readOnly = true)
public class Portfolio {

    private static final LocalDate LATEST = LocalDate.of(3000, 1, 1);

    private final PlanRows plans;
    private final ActionRows actions;
    private final SavingRows savings;
    private final PlanClocks clocks;
    private final PortfolioRows sums;

    Portfolio(PlanRows plans, ActionRows actions, SavingRows savings, PlanClocks clocks, PortfolioRows sums) {
        this.plans = plans;
        this.actions = actions;
        this.savings = savings;
        this.clocks = clocks;
        this.sums = sums;
    }

    /** Plans by the name of their body. */
    public Page<PlanLine> plans(Person person, @Nullable String after, int limit) {
        String name = after == null ? "" : After.name(after);
        long id = after == null ? 0 : After.id(after);
        List<PlanRows.NamedPlan> found = plans.list(Sight.of(person), name, id, limit + 1);
        Map<Long, List<SavingsSheet.Entry>> entries = entriesOf(found);
        return Page.of(found, limit, plan -> plan.bodyName() + "~" + plan.plan().id())
                .map(plan -> PlanLine.of(plan, sheet(plan.plan(), entries)));
    }

    /** What all plans together have to save by now and have saved. */
    public PortfolioSums sums(Person person) {
        return sums.of(Sight.of(person), clocks.today());
    }

    /** How many plans are in each state; states without a plan are left out. */
    public Map<PlanState, Long> countPlans(Person person) {
        return plans.countByState(Sight.of(person));
    }

    /** Actions that are not verified yet, by due day; or only those after their due day. */
    public Page<ActionLine> openActions(Person person, boolean lateOnly, @Nullable String after, int limit) {
        long id = after == null ? 0 : After.id(after);
        LocalDate before = lateOnly ? clocks.today() : LATEST;
        List<ActionRows.NamedAction> found =
                actions.listOpen(Sight.of(person), before, After.day(after), id, limit + 1);
        Map<Long, List<SavingStep>> histories = savings.findByActions(
                found.stream().map(ActionRows.NamedAction::action).toList());
        return Page.of(
                        found,
                        limit,
                        line -> line.action().due() + "~" + line.action().id())
                .map(line -> line(line, histories.getOrDefault(line.action().id(), List.of())));
    }

    private ActionLine line(ActionRows.NamedAction named, List<SavingStep> history) {
        Action action = named.action();
        return new ActionLine(
                action,
                named.reference(),
                named.bodyName(),
                named.fictional(),
                new Saving(action.id(), history),
                clocks.workingDaysLate(action.due()));
    }

    private Map<Long, List<SavingsSheet.Entry>> entriesOf(List<PlanRows.NamedPlan> found) {
        List<Long> caseIds = new ArrayList<>();
        found.forEach(plan -> caseIds.add(plan.plan().caseId()));
        return SavingsSheet.entries(actions.findByCases(caseIds), savings::findByActions).stream()
                .collect(Collectors.groupingBy(entry -> entry.action().planId()));
    }

    private SavingsSheet sheet(Plan plan, Map<Long, List<SavingsSheet.Entry>> entries) {
        return new SavingsSheet(plan, entries.getOrDefault(plan.id(), List.of()), clocks.today());
    }
}
