package org.backbench.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.backbench.improvement.ImprovementWorld.approval;
import static org.backbench.improvement.ImprovementWorld.decision;
import static org.backbench.improvement.ImprovementWorld.item;
import static org.backbench.improvement.ImprovementWorld.planOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backbench.BackbenchTest;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.Cases;
import org.backbench.deadlines.ClockState;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.Deadlines;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.workflow.Workflow;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** S12, the open duties: what bodies that have ended had agreed to do passes to those that follow them. */
@BackbenchTest
@Transactional
class SuccessionsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2011, 3, 31);
    private static final String COUNTY = "X-CAST-C01";
    private static final String DISTRICT = "X-CAST-D01";
    private static final String EAST = "X-CAST-U01";
    private static final String WEST = "X-CAST-U02";

    @Autowired
    ApplicationContext beans;

    @Autowired
    Successions successions;

    @Autowired
    Actions actions;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Worklist worklist;

    @Autowired
    Cases cases;

    @Autowired
    Bodies bodies;

    @Autowired
    Workflow workflow;

    private ImprovementWorld world;
    private Person programme;

    @BeforeEach
    void aCountyAndADistrictEndAndTwoFollow() {
        world = new ImprovementWorld(beans);
        programme = world.personWith("programme-office@OEP");
        bodies.add(former(COUNTY, BodyType.SHIRE_COUNTY));
        bodies.add(former(DISTRICT, BodyType.SHIRE_DISTRICT));
        for (String code : List.of(EAST, WEST)) {
            bodies.add(PublicBody.fictional(code, code, BodyType.UNITARY, "X-CAST", "North West", null)
                    .existing(LAST_DAY.plusDays(1), null));
            bodies.follow(COUNTY, code);
        }
        bodies.follow(DISTRICT, EAST);
    }

    @AfterEach
    void goHome() {
        world.time().travelHome();
    }

    @Test
    void anActionOfADistrictPassesToOneNamedSuccessorWithItsTaskAndItsClock() {
        Action action = agreedActionOf(DISTRICT);

        successions.pass(programme, action.id(), List.of(heir(EAST, "head of finance, East", "1")));

        assertThat(actions.get(action.id()))
                .extracting(Action::owner, Action::expected, Action::due)
                .containsExactly("head of finance, East", action.expected(), action.due());
        assertThat(taskOf(action.id()).roleKey()).isEqualTo("return-officer@" + EAST);
        assertThat(clocksOf(action))
                .extracting(ClockView::bodyCode, ClockView::state)
                .containsExactly(tuple(DISTRICT, ClockState.CALLED_OFF), tuple(EAST, ClockState.RUNNING));
        assertThat(cases.sees(world.personWith("return-officer@" + EAST), action.caseId()))
                .isTrue();
        assertThat(cases.sees(world.personWith("return-officer@" + WEST), action.caseId()))
                .isFalse();
    }

    @Test
    void theSuccessorReportsOnItFromThenOn() {
        Action action = agreedActionOf(DISTRICT);
        Person east = world.personWith("return-officer@" + EAST);
        successions.pass(programme, action.id(), List.of(heir(EAST, "head of finance, East", "1")));

        actions.reportProgress(east, action.id(), 40, null, "The payroll of East takes it over.");

        assertThat(actions.get(action.id()).percentDone()).isEqualTo(40);
    }

    @Test
    void anActionOfACountyMaySplitInTwoLinkedOnesThatTogetherSaveWhatWasAgreed() {
        Action action = agreedActionOf(COUNTY);

        List<Long> now = successions.pass(
                programme,
                action.id(),
                List.of(heir(EAST, "head of finance, East", "0.51"), heir(WEST, "head of finance, West", "0.49")));

        assertThat(now).hasSize(2).first().isEqualTo(action.id());
        assertThat(now.stream().mapToLong(id -> actions.get(id).expected()).toArray())
                .containsExactly(204_000, 196_000);
        assertThat(taskOf(now.getFirst()).roleKey()).isEqualTo("return-officer@" + EAST);
        assertThat(taskOf(now.getLast()).roleKey()).isEqualTo("return-officer@" + WEST);
        assertThat(clocksOf(actions.get(now.getLast()))).singleElement().satisfies(clock -> assertThat(clock.bodyCode())
                .isEqualTo(WEST));
    }

    @Test
    void eachDutyHasOneOwnerAndNothingIsPassedTwice() {
        Action action = agreedActionOf(DISTRICT);
        List<Heir> one = List.of(heir(EAST, "head of finance", "1"));

        assertThatExceptionOfType(Successions.HeirsUnclear.class)
                .isThrownBy(() -> successions.pass(programme, action.id(), List.of(heir(EAST, " ", "1"))));
        assertThatExceptionOfType(Successions.HeirsUnclear.class)
                .isThrownBy(() -> successions.pass(programme, action.id(), List.of(heir(WEST, "head", "1"))));
        assertThatExceptionOfType(Successions.HeirsUnclear.class)
                .isThrownBy(() -> successions.pass(programme, action.id(), List.of(heir(EAST, "head", "0.9"))));
        successions.pass(programme, action.id(), one);
        assertThatExceptionOfType(Successions.NothingToPass.class)
                .isThrownBy(() -> successions.pass(programme, action.id(), one));
    }

    @Test
    void aBodyThatGoesOnKeepsItsActions() {
        Action action = agreedActionOf(DISTRICT);
        world.time().travelTo(LAST_DAY);

        assertThatExceptionOfType(Successions.BodyGoesOn.class)
                .isThrownBy(
                        () -> successions.pass(programme, action.id(), List.of(heir(EAST, "head of finance", "1"))));
    }

    @Test
    void thePlanOfTheCountyWaitsForBothPartsOfItsAction() {
        Action action = agreedActionOf(COUNTY);
        List<Long> parts = successions.pass(
                programme,
                action.id(),
                List.of(heir(EAST, "head of finance, East", "0.51"), heir(WEST, "head of finance, West", "0.49")));
        ImprovementWorld.Town county = town(action.caseId(), COUNTY);
        verify(county, parts.getFirst(), 204);

        assertThatExceptionOfType(Closing.ActionsOpen.class)
                .isThrownBy(() -> close(county, "partly-met"))
                .withMessageStartingWith("Still open: A2 close local payroll (X-CAST-C01, ");

        verify(county, parts.getLast(), 196);
        close(county, "met");
    }

    @Test
    void thePlanOfASuccessorWaitsForWhatItTookOver() {
        Action action = agreedActionOf(DISTRICT);
        successions.pass(programme, action.id(), List.of(heir(EAST, "head of finance, East", "1")));
        ImprovementWorld.Town east = agreedPlanOf(EAST, 2012, item("one ledger", 500, 0, "yes", "yes", "no"));
        Action own = actions.ofCase(east.caseId()).getFirst().action();
        verify(east, own.id(), 500);

        assertThat(world.shown("close-plan", east, null).get("figures").toString())
                .endsWith("Still open: A1 close local payroll (X-CAST-D01, BB-2011-X-CAST-D01).");
        assertThatExceptionOfType(Closing.ActionsOpen.class).isThrownBy(() -> close(east, "met"));

        verify(town(action.caseId(), DISTRICT), action.id(), 400);
        close(east, "met");
    }

    @Test
    void whatTheBusinessCaseOfTheReorganisationSavesCountsOnce() {
        Map<String, Object> counted = item("one head office", 300, 0, "yes", "yes", "no");
        counted.put("businessCase", "yes");
        Map<String, Object> fresh = item("one ledger", 500, 0, "yes", "yes", "no");
        fresh.put("businessCase", "no");
        world.time().travelTo(LocalDate.of(2012, 1, 10));
        ImprovementWorld.Town east = asked(EAST, 2012);

        assertThat(world.shown("draft-plan", east, null).get("follows")).isEqualTo("X-CAST-C01, X-CAST-D01");
        world.send("draft-plan", east, east.officer(), null, planOf(List.of(counted, fresh)));

        PlanDraft sent = beans.getBean(Plans.class)
                .find(east.caseId())
                .orElseThrow()
                .rounds()
                .getLast()
                .draft();
        assertThat(sent.countable()).isEqualTo(500_000);
        assertThat(sent.items().getFirst().counts().sentence())
                .isEqualTo("nothing (in the reorganisation business case already: it counts there, and once)");
    }

    @Test
    void aBodyThatFollowsNobodyIsNotAskedAboutABusinessCase() {
        ImprovementWorld.Town town = world.town();

        assertThat(world.shown("draft-plan", town, null).get("follows")).isEqualTo("none");
    }

    @Test
    void whatWaitsForASuccessorIsListedUntilOneHasIt() {
        Action action = agreedActionOf(DISTRICT);

        assertThat(successions.waiting(programme, null, 50).items())
                .filteredOn(waiting -> waiting.action().id() == action.id())
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.former().code()).isEqualTo(DISTRICT);
                    assertThat(waiting.successors())
                            .extracting(PublicBody::code)
                            .containsExactly(EAST);
                    assertThat(waiting.most()).isEqualTo(1);
                });
        successions.pass(programme, action.id(), List.of(heir(EAST, "head of finance", "1")));
        assertThat(successions.waiting(programme, null, 50).items())
                .noneMatch(waiting -> waiting.action().id() == action.id());
        assertThatExceptionOfType(Rights.RightMissing.class)
                .isThrownBy(() -> successions.waiting(world.personWith("return-officer@" + EAST), null, 50));
    }

    @Test
    void whatACountyWasAskedForPassesToTwoWithoutAnAgreedPlanAndTheirPlansWaitForIt() {
        ImprovementWorld.Town county = askedBeforeItsEnd(COUNTY);
        Recommendations recommendations = beans.getBean(Recommendations.class);
        assertThat(recommendations.waiting(programme, null, 50).items())
                .filteredOn(waiting -> waiting.plan().caseId() == county.caseId())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.most()).isEqualTo(2));

        List<Long> now = recommendations.pass(
                programme,
                county.caseId(),
                List.of(heir(EAST, "head of finance, East", "0.51"), heir(WEST, "head of finance, West", "0.49")));

        assertThat(now)
                .extracting(id -> actions.get(id).expected())
                .as("£500,000 a year in all")
                .containsExactly(255_000L, 245_000L);
        assertThat(taskOf(now.getFirst()).roleKey()).isEqualTo("return-officer@" + EAST);
        assertThat(taskOf(now.getLast()).roleKey()).isEqualTo("return-officer@" + WEST);
        assertThat(deadlines.of("plan", county.caseId(), null).orElseThrow().state())
                .isEqualTo(ClockState.CALLED_OFF);
        assertThat(recommendations.waiting(programme, null, 50).items())
                .noneMatch(waiting -> waiting.plan().caseId() == county.caseId());
        ImprovementWorld.Town east = agreedPlanOf(EAST, 2012, item("one ledger", 500, 0, "yes", "yes", "no"));
        verify(east, actions.ofCase(east.caseId()).getFirst().action().id(), 500);
        assertThatExceptionOfType(Closing.ActionsOpen.class).isThrownBy(() -> close(east, "met"));
    }

    @Test
    void anAgreedPlanPassesActionByActionAndNotAsAWhole() {
        Action action = agreedActionOf(DISTRICT);

        assertThatExceptionOfType(Plan.NotToBePassedOn.class)
                .isThrownBy(() -> beans.getBean(Recommendations.class)
                        .pass(programme, action.caseId(), List.of(heir(EAST, "head of finance", "1"))))
                .withMessageStartingWith("The plan is agreed.");
    }

    /** The body is asked for a plan and ends before it has written one; its process waits for the draft. */
    private ImprovementWorld.Town askedBeforeItsEnd(String code) {
        world.time().travelTo(LocalDate.of(2011, 1, 10));
        ImprovementWorld.Town town = world.townOf(bodies.find(code), 2011);
        workflow.start("improvement", town.caseId(), Map.of());
        beans.getBean(PlanNeeds.class)
                .decide(
                        town.manager(),
                        town.caseId(),
                        NeedOutcome.REQUIRED,
                        "The panel said improve.",
                        PlanFixtures.requirement(500));
        WorkItem decide = worklist.openOf(town.caseId()).getFirst();
        workflow.complete(decide.taskId(), Map.of("planNeeded", "yes"));
        world.time().travelTo(LAST_DAY.plusDays(1));
        return town;
    }

    /** A plan of the successor's own, agreed in January of this year. */
    private ImprovementWorld.Town agreedPlanOf(String code, int cycle, Map<String, Object> only) {
        LocalDate sent = LocalDate.of(cycle, 1, 10);
        world.time().travelTo(sent);
        ImprovementWorld.Town town = asked(code, cycle);
        only.put("businessCase", "no");
        world.send("draft-plan", town, town.officer(), null, planOf(List.of(only)));
        world.send("approve-plan", town, town.chief(), null, approval(sent));
        world.send("decide-plan", town, town.manager(), null, decision("agree", "All of it counts.", ""));
        return town;
    }

    private ImprovementWorld.Town asked(String code, int cycle) {
        ImprovementWorld.Town town = world.townOf(bodies.find(code), cycle);
        beans.getBean(PlanNeeds.class)
                .decide(
                        town.manager(),
                        town.caseId(),
                        NeedOutcome.REQUIRED,
                        "The panel said improve.",
                        PlanFixtures.requirement(500));
        beans.getBean(ImprovementSteps.class).askForPlan(town.caseId());
        return town;
    }

    private ImprovementWorld.Town town(long caseId, String code) {
        return new ImprovementWorld.Town(
                cases.get(caseId),
                world.personWith("return-officer@" + code),
                world.personWith("return-officer@" + code),
                world.personWith("chief-executive@" + code),
                world.personWith("review-manager@NWIEP"));
    }

    private void verify(ImprovementWorld.Town town, long actionId, int thousands) {
        String ledger = world.evidence(town);
        world.send("report-progress", town, town.officer(), actionId, ImprovementWorld.claim(thousands, ledger));
        world.send("verify-action", town, town.manager(), actionId, ImprovementWorld.verified(thousands));
    }

    private void close(ImprovementWorld.Town town, String outcome) {
        Map<String, Object> answer = Map.of("outcome", outcome, "statement", "As verified.");
        world.send("close-plan", town, town.manager(), null, answer);
    }

    /** An action of £400,000 a year, agreed while the body existed; it is the day after it ended. */
    private Action agreedActionOf(String code) {
        LocalDate sent = LocalDate.of(2011, 2, 1);
        world.time().travelTo(LocalDate.of(2011, 1, 10));
        ImprovementWorld.Town town = world.townOf(bodies.find(code), 2011);
        beans.getBean(PlanNeeds.class)
                .decide(
                        town.manager(),
                        town.caseId(),
                        NeedOutcome.REQUIRED,
                        "The panel said improve.",
                        PlanFixtures.requirement(400));
        beans.getBean(ImprovementSteps.class).askForPlan(town.caseId());
        world.time().travelTo(sent);
        world.send(
                "draft-plan",
                town,
                town.officer(),
                null,
                planOf(List.of(item("close local payroll", 400, 0, "yes", "yes", "no"))));
        world.send("approve-plan", town, town.chief(), null, approval(sent));
        world.send("decide-plan", town, town.manager(), null, decision("agree", "All of it counts.", ""));
        Action action = actions.ofCase(town.caseId()).getFirst().action();
        workflow.start("improvement", town.caseId(), Map.of());
        workflow.start("improvement-action", town.caseId(), Map.of("actionId", action.id()));
        world.time().travelTo(LAST_DAY.plusDays(1));
        return action;
    }

    private WorkItem taskOf(long actionId) {
        return worklist.openOf(actions.get(actionId).caseId()).stream()
                .filter(item -> item.subject() != null && item.subject() == actionId)
                .findFirst()
                .orElseThrow();
    }

    private List<ClockView> clocksOf(Action action) {
        return deadlines.ofCase(action.caseId()).stream()
                .filter(clock -> clock.kind().equals("action")
                        && Long.valueOf(action.id()).equals(clock.subject()))
                .toList();
    }

    private static Heir heir(String body, String owner, String share) {
        return new Heir(body, owner, new BigDecimal(share));
    }

    private static PublicBody former(String code, BodyType type) {
        return PublicBody.fictional(code, code, type, "X-CAST", "North West", null)
                .existing(LocalDate.of(1974, 4, 1), LAST_DAY);
    }
}
