package org.backbench.ui.improvement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.improvement.ActionView;
import org.backbench.improvement.Actions;
import org.backbench.improvement.PlanView;
import org.backbench.improvement.Plans;
import org.backbench.improvement.Savings;
import org.backbench.improvement.SavingsView;
import org.backbench.people.Person;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.Facts;
import org.backbench.ui.look.Watermark;
import org.backbench.ui.work.CaseBrief;
import org.backbench.ui.work.TaskBrief;
import org.backbench.worklist.WorkItem;

/** Before following a plan up or closing it: how its savings stand, action by action, and what was found before. */
@org.springframework.stereotype.Component
class PlanEndBrief implements TaskBrief {

    private final Plans plans;
    private final Actions actions;
    private final Savings savings;
    private final PlanNotices notices;
    private final Cases cases;
    private final CaseBrief otherwise;

    PlanEndBrief(Plans plans, Actions actions, Savings savings, PlanNotices notices, Cases cases, CaseBrief otherwise) {
        this.plans = plans;
        this.actions = actions;
        this.savings = savings;
        this.notices = notices;
        this.cases = cases;
        this.otherwise = otherwise;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("follow-up", "close-plan");
    }

    @Override
    public Component of(Person person, WorkItem item) {
        CaseFile file = cases.find(person, item.reference());
        Optional<PlanView> plan = plans.find(file.id());
        if (plan.isEmpty()) {
            return otherwise.of(person, item);
        }
        SavingsView sums = savings.of(file.id());
        Box brief = Box.div("bb-stack");
        Watermark.of(plan.get().watermark()).ifPresent(brief::add);
        brief.add(notices.standing(file, plan.get(), sums), figures(sums), table(file, actions.ofCase(file.id())));
        if (!plan.get().followUps().isEmpty()) {
            brief.add(Box.div(
                    "",
                    Box.text("h3", "", "Found before"),
                    PlanCards.findings(plan.get().followUps())));
        }
        brief.add(Box.div("", new Anchor("/cases/" + file.reference() + "/improvement", "The plan on its case")));
        return brief;
    }

    private static Facts figures(SavingsView sums) {
        return new Facts()
                .fact(
                        "Target",
                        "%s a year by %s"
                                .formatted(
                                        Pounds.of(sums.requirement().pounds()),
                                        Dates.day(sums.requirement().target())))
                .fact("Claimed", Pounds.of(sums.claimed()))
                .fact("Evidenced", Pounds.of(sums.evidenced()))
                .fact(
                        "Verified",
                        Box.strong("%s, %d%% of the target"
                                .formatted(Pounds.of(sums.verified()), sums.verifiedPercent())));
    }

    private static Component table(CaseFile file, List<ActionView> all) {
        return new DataTable<ActionView>("Actions")
                .part("Action", view -> action(file, view))
                .column(
                        "bb-num",
                        "Counts £k",
                        view -> new Text(Pounds.thousands(view.action().expected())))
                .column(
                        "bb-num",
                        "Verified £k",
                        view -> new Text(Pounds.thousands(view.saving().verified())))
                .rows(all);
    }

    private static Component action(CaseFile file, ActionView view) {
        String address = "/cases/%s/improvement?action=%d"
                .formatted(file.reference(), view.action().number());
        return Box.div(
                "",
                Box.div("", new Anchor(address, view.action().title())),
                ActionParts.status(view.action(), view.saving(), view.workingDaysLate())
                        .small(),
                Box.detail("due " + Dates.day(view.action().due())));
    }
}
