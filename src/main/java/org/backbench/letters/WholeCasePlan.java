package org.backbench.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.improvement.ActionView;
import org.backbench.improvement.Actions;
import org.backbench.improvement.PlanItem;
import org.backbench.improvement.PlanKind;
import org.backbench.improvement.PlanRound;
import org.backbench.improvement.PlanView;
import org.backbench.improvement.Plans;
import org.backbench.improvement.Savings;
import org.backbench.improvement.SavingsView;
import org.backbench.people.Person;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether a plan was asked for, each of its rounds, and how far its actions and savings have come. */
@Component
@Order(6)
class WholeCasePlan implements CasePart {

    private final Plans plans;
    private final Actions actions;
    private final Savings savings;

    WholeCasePlan(Plans plans, Actions actions, Savings savings) {
        this.plans = plans;
        this.actions = actions;
        this.savings = savings;
    }

    @Override
    public Stream<Paper.Block> of(Person person, CaseFile file) {
        List<Paper.Block> blocks = new ArrayList<>();
        plans.need(file.id()).ifPresent(need -> {
            blocks.add(new Paper.Heading("Improvement plan"));
            blocks.add(new Paper.Text("%s (%s, %s)"
                    .formatted(
                            need.sentence(),
                            need.by().name(),
                            Dates.day(need.by().on()))));
        });
        plans.find(file.id()).ifPresent(plan -> addPlan(blocks, file, plan));
        return blocks.stream();
    }

    private void addPlan(List<Paper.Block> blocks, CaseFile file, PlanView plan) {
        blocks.add(new Paper.Text("The plan is %s; %s a year is asked for by %s."
                .formatted(
                        plan.plan().state().words(),
                        pounds(plan.plan().requirement().pounds()),
                        Dates.day(plan.plan().requirement().target()))));
        plan.rounds().forEach(round -> addRound(blocks, round));
        if (plan.plan().agreedOn() != null) {
            addSavings(blocks, savings.of(file.id()), actions.ofCase(file.id()));
        }
    }

    private static void addRound(List<Paper.Block> blocks, PlanRound round) {
        if (round.draft().kind() == PlanKind.EXPLANATION) {
            blocks.add(new Paper.Text("Round %d, an explanation: %s"
                    .formatted(round.number(), round.draft().explanation())));
        } else {
            blocks.add(new Paper.Table(
                    "Plan, round %d".formatted(round.number()),
                    List.of("Item", "Owner", "Due", "Gross", "Counts"),
                    3,
                    round.draft().items().stream().map(WholeCasePlan::item).toList()));
        }
        if (round.ruling() != null) {
            String reason =
                    round.ruling().reason() == null ? "" : " " + round.ruling().reason();
            blocks.add(new Paper.Text("Round %d: %s by %s on %s.%s"
                    .formatted(
                            round.number(),
                            round.ruling().outcome(),
                            round.ruling().by().name(),
                            Dates.day(round.ruling().by().on()),
                            reason)));
        }
    }

    private static List<String> item(PlanItem item) {
        return List.of(
                item.what(),
                item.owner(),
                WholeCase.day(item.due()),
                pounds(item.gross()),
                pounds(item.counts().pounds()));
    }

    private static void addSavings(List<Paper.Block> blocks, SavingsView sums, List<ActionView> all) {
        blocks.add(new Paper.Heading("Actions and savings, pounds a year"));
        blocks.add(new Paper.Text("%s of %s is verified, %d %%; %s had to be by now."
                .formatted(
                        pounds(sums.verified()),
                        pounds(sums.requirement().pounds()),
                        sums.verifiedPercent(),
                        pounds(sums.requiredToday()))));
        blocks.add(new Paper.Table(
                "Actions",
                List.of("Action", "Due", "How it stands", "Counts", "Claimed", "Verified", "Sustained"),
                3,
                all.stream().map(WholeCasePlan::action).toList()));
    }

    private static List<String> action(ActionView view) {
        return List.of(
                view.action().title(),
                WholeCase.day(view.action().due()),
                view.saving().status().words(),
                pounds(view.action().expected()),
                pounds(view.saving().claimed()),
                pounds(view.saving().verified()),
                pounds(view.saving().sustained()));
    }

    private static String pounds(long amount) {
        return BodysPapers.pounds(amount);
    }
}
