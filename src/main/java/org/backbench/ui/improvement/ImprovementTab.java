package org.backbench.ui.improvement;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.backbench.cases.CaseFile;
import org.backbench.improvement.ActionView;
import org.backbench.improvement.PlanNeed;
import org.backbench.improvement.PlanView;
import org.backbench.improvement.SavingsView;
import org.backbench.ui.cases.CaseDoor;
import org.backbench.ui.cases.CaseLayout;
import org.backbench.ui.cases.CaseTab;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Notice;

/** The plan of a case, its actions, and its savings against the target. */
@Route(value = "cases/:reference/improvement", layout = CaseLayout.class)
@PermitAll
public class ImprovementTab extends CaseTab {

    private final transient ImprovementTools tools;

    ImprovementTab(CaseDoor door, ImprovementTools tools) {
        super(door);
        this.tools = tools;
    }

    @Override
    protected void show(CaseFile file, QueryParameters address) {
        draw(file);
    }

    private void draw(CaseFile file) {
        removeAll();
        Optional<PlanView> plan = tools.plans().find(file.id());
        if (plan.isEmpty()) {
            add(new Card("Improvement", without(tools.plans().need(file.id()))));
            return;
        }
        SavingsView savings = tools.savings().of(file.id());
        List<ActionView> actions = tools.actions().ofCase(file.id());
        if (savings.agreedOn() != null) {
            add(SavingsCards.standing(savings));
        }
        add(SavingsCards.figures(savings));
        if (savings.agreedOn() != null) {
            add(Box.div(
                    "bb-imp",
                    SavingsCards.trajectory(savings, tools.dates().today()),
                    SavingsCards.waterfall(savings)));
        }
        if (!actions.isEmpty()) {
            add(new ActionsCard(tools, file, actions, () -> draw(file)));
        }
        add(PlanCards.plan(plan.get()));
        PlanCards.followUps(plan.get()).ifPresent(this::add);
    }

    private static com.vaadin.flow.component.Component without(Optional<PlanNeed> need) {
        return need.<com.vaadin.flow.component.Component>map(
                        decided -> Notice.plain(Box.text("span", "", decided.sentence())))
                .orElseGet(() -> new EmptyState(
                        "No plan is asked for yet",
                        "The review manager decides whether one is needed once the peer report is issued."));
    }
}
