package org.backbench.ui.improvement;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.backbench.cases.CaseFile;
import org.backbench.improvement.ActionView;
import org.backbench.improvement.Actions;
import org.backbench.improvement.PlanNeed;
import org.backbench.improvement.PlanView;
import org.backbench.improvement.Plans;
import org.backbench.improvement.Requirement;
import org.backbench.improvement.Savings;
import org.backbench.improvement.SavingsView;
import org.backbench.ui.cases.CaseDoor;
import org.backbench.ui.cases.CaseLayout;
import org.backbench.ui.cases.CaseTab;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.CasePlaces;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Watermark;

/** The plan of a case from the question whether one is needed to the last sustained saving. */
@Route(value = "cases/:reference/improvement", layout = CaseLayout.class)
@PermitAll
public class ImprovementTab extends CaseTab {

    private final transient Plans plans;
    private final transient Actions actions;
    private final transient Savings savings;
    private final transient PlanNotices notices;
    private final transient ActionDesk desk;

    ImprovementTab(CaseDoor door, Plans plans, Actions actions, Savings savings, PlanNotices notices, ActionDesk desk) {
        super(door);
        this.plans = plans;
        this.actions = actions;
        this.savings = savings;
        this.notices = notices;
        this.desk = desk;
    }

    @Override
    protected void show(CaseFile file, QueryParameters address) {
        Optional<PlanNeed> need = plans.need(file.id());
        if (need.isEmpty()) {
            add(new Card(
                    "Improvement",
                    new EmptyState(
                            "Nothing has been decided yet",
                            "When the peer report is issued, the review manager decides whether a plan is asked for."
                                    + " Target, plan, actions and savings stand here from then on.")));
            return;
        }
        plans.find(file.id())
                .ifPresentOrElse(plan -> showPlan(file, plan, address), () -> add(PlanCards.need(need.get())));
    }

    private void showPlan(CaseFile file, PlanView plan, QueryParameters address) {
        Watermark.of(plan.watermark()).ifPresent(this::add);
        List<ActionView> all = actions.ofCase(file.id());
        SavingsView sums = savings.of(file.id());
        add(desk.head(file, plan, all), origin(file, plan.plan().requirement()));
        add(notices.standing(file, plan, sums));
        notices.releasedAgain(file, plan.plan().requirement()).ifPresent(this::add);
        if (plan.plan().agreedOn() != null) {
            SavingsPictures pictures = new SavingsPictures(file, sums, desk.today());
            add(SavingsFigures.of(sums, all));
            add(Box.div("bb-imp", pictures.trajectory(), pictures.waterfall()));
            notices.target(file, door().person(), sums).ifPresent(this::add);
            add(ActionTable.of(file, all));
            address.getSingleParameter("action")
                    .flatMap(number -> named(all, number))
                    .ifPresent(chosen -> add(desk.card(file, chosen)));
        }
        PlanCards cards = new PlanCards(plan);
        Box rounds = Box.div("bb-stack");
        cards.rounds().forEach(rounds::add);
        Box beside = Box.div("bb-stack");
        cards.beside().forEach(beside::add);
        add(Box.div("bb-cols", rounds, beside));
    }

    /** Where the requirement comes from: the figures, what the panel said of them, the place among the peers. */
    private Box origin(CaseFile file, Requirement requirement) {
        String reference = file.reference();
        Box links = Box.div(
                "bb-s bb-onward",
                new Anchor(CasePlaces.function(reference, requirement.function()), "Figures of " + requirement.title()),
                new Anchor(CasePlaces.judgement(reference), "What the panel said"));
        if (door().may("see-benchmarks")) {
            links.add(new Anchor(CasePlaces.benchmark(reference, requirement.function()), "Benchmark"));
        }
        return links;
    }

    private static Optional<ActionView> named(List<ActionView> all, String number) {
        return all.stream()
                .filter(view -> Integer.toString(view.action().number()).equals(number))
                .findFirst();
    }
}
