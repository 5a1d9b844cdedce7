package org.backbench.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.improvement.ImprovementWorld.approval;
import static org.backbench.improvement.ImprovementWorld.claim;
import static org.backbench.improvement.ImprovementWorld.decision;
import static org.backbench.improvement.ImprovementWorld.item;
import static org.backbench.improvement.ImprovementWorld.planOf;
import static org.backbench.improvement.ImprovementWorld.verified;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.backbench.BackbenchTest;
import org.backbench.Statements;
import org.backbench.paging.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BackbenchTest
class PortfolioTest {

    private static final LocalDate AGREED = LocalDate.of(2012, 1, 9);

    @Autowired
    ApplicationContext beans;

    @Autowired
    PlanNeeds needs;

    @Autowired
    ImprovementSteps steps;

    @Autowired
    Actions actions;

    @Autowired
    Portfolio portfolio;

    @Autowired
    Savings savings;

    private ImprovementWorld world;
    private ImprovementWorld.Town town;

    @BeforeEach
    void agreeAPlan() {
        world = new ImprovementWorld(beans);
        world.time().travelTo(AGREED);
        town = world.town();
        needs.decide(town.manager(), town.caseId(), NeedOutcome.REQUIRED, "Improve.", PlanFixtures.requirement(2200));
        steps.askForPlan(town.caseId());
        var items = List.of(
                item("close local payroll", 400, 0, "yes", "yes", "no"),
                item("leave Market House", 1800, 0, "yes", "yes", "no"));
        world.send("draft-plan", town, town.officer(), null, planOf(items));
        world.send("approve-plan", town, town.chief(), null, approval(AGREED));
        world.send("decide-plan", town, town.manager(), null, decision("agree", "All of it counts.", "", ""));
        world.time().travelTo(LocalDate.of(2012, 4, 2));
    }

    @AfterEach
    void goHome() {
        world.time().travelHome();
    }

    @Test
    void showsABodyItsOwnPlanOnly() {
        ImprovementWorld.Town other = world.town();
        actions.reportProgress(
                town.officer(), steps.actions(town.caseId()).getFirst(), 60, 110_000L, "Staff have moved.");

        PlanLine line = portfolio.plans(town.officer(), null, 10).items().getFirst();

        assertThat(line.reference()).isEqualTo(town.file().reference());
        assertThat(line.claimed()).isEqualTo(110_000);
        assertThat(line.verified()).isZero();
        assertThat(line.behindBy()).isPositive();
        assertThat(line.open()).isEqualTo(2);
        assertThat(line.late()).isEqualTo(2);
        assertThat(portfolio.plans(other.officer(), null, 10).items()).isEmpty();
        assertThat(portfolio.plans(world.personWith("peer@0"), null, 10).items())
                .isEmpty();
        assertThat(portfolio.openActions(other.officer(), false, null, 10).items())
                .isEmpty();
    }

    /** What is added up in the database must be what the histories say, whatever else the region has saved. */
    @Test
    void addsUpWhatTheSavingsOfItsPlansAddUpTo() {
        List<Long> ids = steps.actions(town.caseId());
        save(ids.getFirst(), 400);
        save(ids.getLast(), 1700);
        savings.withdraw(town.manager(), ids.getFirst(), "Gone again.");

        PortfolioSums sums = portfolio.sums(town.manager());

        List<SavingsView> plans = portfolio.plans(town.manager(), null, 5000).items().stream()
                .filter(line -> line.plan().agreedOn() != null)
                .map(line -> savings.of(line.plan().caseId()))
                .toList();
        assertThat(sums)
                .isEqualTo(new PortfolioSums(
                        plans.size(),
                        plans.stream()
                                .map(view -> view.requirement().target())
                                .max(LocalDate::compareTo)
                                .orElseThrow(),
                        sum(plans, view -> view.requirement().pounds()),
                        sum(plans, SavingsView::requiredToday),
                        sum(plans, SavingsView::claimed),
                        sum(plans, SavingsView::evidenced),
                        sum(plans, SavingsView::verified),
                        sum(plans, SavingsView::sustained)));
        assertThat(sums.verified()).isGreaterThanOrEqualTo(1_700_000);
        assertThat(portfolio.sums(town.officer()))
                .extracting(PortfolioSums::plans, PortfolioSums::verified, PortfolioSums::claimed)
                .containsExactly(1, 1_700_000L, 1_700_000L);
        assertThat(portfolio.sums(world.personWith("peer@0")).target()).isNull();
    }

    private static long sum(List<SavingsView> plans, ToLongFunction<SavingsView> figure) {
        return plans.stream().mapToLong(figure).sum();
    }

    private void save(long action, int thousands) {
        world.send("report-progress", town, town.officer(), action, claim(thousands, world.evidence(town)));
        world.send("verify-action", town, town.manager(), action, verified(thousands));
    }

    @Test
    void showsAPartnershipThePlansOfItsRegionPageByPage() {
        Page<PlanLine> first = portfolio.plans(town.manager(), null, 1);
        assertThat(first.items()).hasSize(1);
        int seen = 1;
        Page<PlanLine> page = first;
        while (page.next() != null) {
            page = portfolio.plans(town.manager(), page.next(), 1);
            seen += page.items().size();
        }
        assertThat(portfolio.plans(town.manager(), null, 500).items())
                .hasSize(seen)
                .extracting(PlanLine::reference)
                .doesNotHaveDuplicates()
                .contains(town.file().reference());
    }

    @Test
    void showsOpenActionsByDueDay() {
        Page<ActionLine> first = portfolio.openActions(town.officer(), false, null, 1);
        Page<ActionLine> second = portfolio.openActions(town.officer(), false, first.next(), 1);

        assertThat(first.items()).extracting(line -> line.action().title()).containsExactly("A1 close local payroll");
        assertThat(second.items()).extracting(line -> line.action().title()).containsExactly("A2 leave Market House");
        assertThat(second.next()).isNull();
        assertThat(second.items().getFirst().workingDaysLate()).isEqualTo(1);
    }

    @Test
    void readsAllActionsOfACaseAtOnce() {
        long one = steps.actions(town.caseId()).getFirst();
        List<ActionView> views = new ArrayList<>();

        actions.view(one); // reads the calendar once for all
        long ofOne = Statements.sentBy(() -> actions.view(one));
        long ofAll = Statements.sentBy(() -> views.addAll(actions.ofCase(town.caseId())));

        assertThat(views).hasSize(2);
        assertThat(ofAll).isEqualTo(ofOne).isPositive();
    }

    @Test
    void countsThePlansOfEachState() {
        assertThat(portfolio.countPlans(town.officer())).isEqualTo(Map.of(PlanState.AGREED, 1L));
        assertThat(portfolio.countPlans(world.personWith("return-officer@X-NOWHERE")))
                .isEmpty();
    }

    @Test
    void showsLateActionsAlone() {
        assertThat(portfolio.openActions(town.officer(), true, null, 10).items())
                .hasSize(2);
        world.time().travelTo(LocalDate.of(2012, 3, 30));
        assertThat(portfolio.openActions(town.officer(), true, null, 10).items())
                .isEmpty();
    }
}
