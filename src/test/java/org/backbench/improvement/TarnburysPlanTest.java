package org.backbench.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.improvement.ImprovementWorld.approval;
import static org.backbench.improvement.ImprovementWorld.betterItems;
import static org.backbench.improvement.ImprovementWorld.decision;
import static org.backbench.improvement.ImprovementWorld.planOf;
import static org.backbench.improvement.ImprovementWorld.tarnburysItems;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backbench.BackbenchTest;
import org.backbench.calendar.Calendar;
import org.backbench.cases.Cases;
import org.backbench.cases.Stage;
import org.backbench.cases.Story;
import org.backbench.cases.StoryEntry;
import org.backbench.deadlines.ClockState;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.Deadlines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Scenario S7: a plan that covers 34 per cent is returned with reasons; the next one is agreed. */
@BackbenchTest
class TarnburysPlanTest {

    private static final LocalDate FINAL_REPORT = LocalDate.of(2011, 2, 11);
    private static final LocalDate SUBMITTED = LocalDate.of(2011, 4, 8);
    private static final LocalDate DECIDED = LocalDate.of(2011, 4, 26);
    private static final String[] REASONS = {
        "", "It lasts one year only.", "The cost moves and stays.", "FP2 can no longer be measured for these managers."
    };

    @Autowired
    ApplicationContext beans;

    @Autowired
    PlanNeeds needs;

    @Autowired
    ImprovementSteps steps;

    @Autowired
    Plans plans;

    @Autowired
    Actions actions;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Calendar calendar;

    @Autowired
    Cases cases;

    @Autowired
    Story story;

    private ImprovementWorld world;
    private ImprovementWorld.Town tarnbury;

    @BeforeEach
    void issueTheFinalReport() {
        world = new ImprovementWorld(beans);
        world.time().travelTo(FINAL_REPORT);
        tarnbury = world.town();
        needs.decide(
                tarnbury.manager(),
                tarnbury.caseId(),
                NeedOutcome.REQUIRED,
                "The panel said improve for finance.",
                PlanFixtures.requirement(2200));
        steps.askForPlan(tarnbury.caseId());
    }

    @AfterEach
    void goHome() {
        world.time().travelHome();
    }

    @Test
    void thePlanIsDue40WorkingDaysAfterTheFinalReport() {
        assertThat(clock("plan").due()).isEqualTo(SUBMITTED);
        assertThat(world.form("draft-plan").due(tarnbury.caseId(), null)).isEqualTo(SUBMITTED);
        assertThat(plan().plan().state()).isEqualTo(PlanState.DRAFTING);
        assertThat(plan().need().requirement().pounds()).isEqualTo(2_200_000);
    }

    @Test
    void sentOnTheLastDayItIsInTimeAndItsDecisionFollowsWithin10WorkingDays() {
        sendAndApprove(SUBMITTED, tarnburysItems());

        assertThat(clock("plan").state()).isEqualTo(ClockState.MET);
        assertThat(plan().plan().state()).isEqualTo(PlanState.AWAITING_DECISION);
        assertThat(plan().coverage()).isEqualTo(new Coverage(750_000, 2_200_000));
        assertThat(calendar.plusWorkingDays(SUBMITTED, 10)).isEqualTo(DECIDED);
    }

    @Test
    void itIsNotAgreedAndSaysHowMuchIsMissing() {
        sendAndApprove(SUBMITTED, tarnburysItems());

        assertThatExceptionOfType(PlanRound.CoverageTooSmall.class)
                .isThrownBy(() -> decide(decision("agree", "Fine.", "", "", "", "")))
                .withMessageContaining("£750,000 of the £2.20m required, 34 %: £1.45m is missing");
        assertThat(plan().plan().state()).isEqualTo(PlanState.AWAITING_DECISION);
    }

    @Test
    void itIsReturnedWithAReasonForEachItemAndDueAgainIn20WorkingDays() {
        sendAndApprove(SUBMITTED, tarnburysItems());
        world.time().travelTo(DECIDED);

        assertThat(decide(decision("return", "34 % is too little.", REASONS)))
                .isEqualTo(Map.of("decision", "returned"));

        assertThat(plan().plan().state()).isEqualTo(PlanState.RETURNED);
        assertThat(plan().due()).isEqualTo(LocalDate.of(2011, 5, 26));
        assertThat(clock("plan").due()).isEqualTo(LocalDate.of(2011, 5, 26));
        assertThat(plan().rounds().getFirst().draft().items())
                .extracting(PlanItem::reason)
                .containsExactly(null, REASONS[1], REASONS[2], REASONS[3]);
        assertThat(plan().plan().requirement().target()).isEqualTo(LocalDate.of(2012, 12, 31));
        assertThat(told())
                .contains("The plan was returned with reasons: £750,000 of the £2.20m required counts, 34 %. It"
                        + " is due again by 26 May 2011.");
    }

    @Test
    void aReturnWithoutAReasonForAnItemThatDoesNotCountIsRefused() {
        sendAndApprove(SUBMITTED, tarnburysItems());

        assertThatExceptionOfType(PlanRound.ReasonsMissing.class)
                .isThrownBy(() -> decide(decision("return", "Too little.", "", "One year only.", "", "Cut.")))
                .satisfies(refusal ->
                        assertThat(refusal.places().getFirst().name()).isEqualTo("items[2].reason"));
    }

    @Test
    void theNextPlanIsAgreedAndItsActionsAndClocksBegin() {
        sendAndApprove(SUBMITTED, tarnburysItems());
        world.time().travelTo(DECIDED);
        decide(decision("return", "34 % is too little.", REASONS));
        sendAndApprove(LocalDate.of(2011, 5, 26), betterItems());

        assertThat(decide(decision("agree", "Enough counts.", "", "", "One year only.")))
                .isEqualTo(Map.of("decision", "agreed"));

        assertThat(plan().plan().state()).isEqualTo(PlanState.AGREED);
        assertThat(plan().plan().agreedOn()).isEqualTo(LocalDate.of(2011, 5, 26));
        assertThat(plan().rounds()).extracting(PlanRound::number).containsExactly(1, 2);
        List<ActionView> begun = actions.ofCase(tarnbury.caseId());
        assertThat(begun)
                .extracting(view -> view.action().title())
                .containsExactly("A1 shared payables and payroll", "A2 leave Market House");
        assertThat(begun).extracting(view -> view.action().expected()).containsExactly(750_000L, 1_450_000L);
        assertThat(steps.actions(tarnbury.caseId())).hasSize(2);
        assertThat(clock("target").due()).isEqualTo(LocalDate.of(2012, 12, 31));
        assertThat(clock("follow-up").rungs())
                .extracting(ClockView.RungView::day)
                .containsExactly(LocalDate.of(2011, 8, 11), LocalDate.of(2012, 2, 13), LocalDate.of(2012, 8, 13));
        assertThat(deadlines.of(
                        "action", tarnbury.caseId(), begun.getFirst().action().id()))
                .hasValueSatisfying(clock -> assertThat(clock.due()).isEqualTo(LocalDate.of(2012, 3, 30)));
    }

    @Test
    void theDraftOfTheNextRoundBeginsWithWhatWasSent() {
        sendAndApprove(SUBMITTED, tarnburysItems());
        decide(decision("return", "34 % is too little.", REASONS));

        Map<String, Object> shown = world.shown("draft-plan", tarnbury, null);

        assertThat(world.send("draft-plan", tarnbury, tarnbury.officer(), null, shown))
                .isEmpty();
        assertThat(plan().rounds().getLast().draft().items()).hasSize(4);
        assertThat(plan().coverage()).isEqualTo(new Coverage(750_000, 2_200_000));
    }

    @Test
    void theBodyMaySendItsDraftBackToItsAuthor() {
        world.send("draft-plan", tarnbury, tarnbury.officer(), null, planOf(tarnburysItems()));
        Map<String, Object> sentBack = Map.of(
                "outcome",
                "send-back",
                "decidedOn",
                FINAL_REPORT.toString(),
                "reason",
                "The freeze cannot be repeated.");

        assertThat(world.send("approve-plan", tarnbury, tarnbury.chief(), null, sentBack))
                .isEqualTo(Map.of("approval", "sent-back"));

        assertThat(plan().plan().state()).isEqualTo(PlanState.DRAFTING);
        assertThat(plan().rounds().getFirst().approval().reason()).isEqualTo("The freeze cannot be repeated.");
        assertThat(clock("plan").state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void itIsNotApprovedByItsAuthorNorBeforeTheMeeting() {
        world.send("draft-plan", tarnbury, tarnbury.officer(), null, planOf(tarnburysItems()));

        assertThatExceptionOfType(Plan.FourEyes.class)
                .isThrownBy(
                        () -> world.send("approve-plan", tarnbury, tarnbury.officer(), null, approval(FINAL_REPORT)));
        assertThatExceptionOfType(Approval.NotDecidedYet.class)
                .isThrownBy(() -> world.send(
                        "approve-plan", tarnbury, tarnbury.chief(), null, approval(FINAL_REPORT.plusDays(1))))
                .withMessageStartingWith("The meeting of 12 February 2011 has not been held yet.");
    }

    @Test
    void itIsNotDecidedByWhoeverWroteOrApprovedIt() {
        sendAndApprove(SUBMITTED, tarnburysItems());

        for (var hand : List.of(tarnbury.officer(), tarnbury.chief())) {
            assertThatExceptionOfType(Plan.FourEyes.class)
                    .isThrownBy(
                            () -> world.send("decide-plan", tarnbury, hand, null, decision("return", "No.", REASONS)));
        }
    }

    @Test
    void anItemWithoutOwnerMilestoneOrMeasureIsNotSent() {
        Map<String, Object> bare = ImprovementWorld.item("close the desk", 900, 0, "yes", "yes", "no");
        bare.remove("owner");
        bare.remove("milestone");
        bare.remove("measure");

        assertThatExceptionOfType(PlanDraft.PlanIncomplete.class)
                .isThrownBy(() -> world.send(
                        "draft-plan",
                        tarnbury,
                        tarnbury.officer(),
                        null,
                        planOf(List.of(tarnburysItems().getFirst(), bare))))
                .satisfies(refusal -> assertThat(refusal.places())
                        .extracting(place -> place.name())
                        .containsExactly("items[1].owner", "items[1].milestone", "items[1].measure"));
        assertThat(plan().plan().state()).isEqualTo(PlanState.DRAFTING);
        assertThat(plan().rounds()).isEmpty();
    }

    @Test
    void anAcceptedExplanationNeedsNoPlan() {
        Map<String, Object> hosting = Map.of(
                "kind", "explanation", "explanation", "We host payroll for the county; the income is elsewhere.");
        world.send("draft-plan", tarnbury, tarnbury.officer(), null, hosting);
        world.send("approve-plan", tarnbury, tarnbury.chief(), null, approval(FINAL_REPORT));

        assertThat(world.shown("decide-plan", tarnbury, null))
                .containsEntry("sent", "An explanation: We host payroll for the county; the income is elsewhere.");
        assertThat(decide(decision("explained", "Seen in the agreement; looked at again next year.")))
                .isEqualTo(Map.of("decision", "explained"));

        assertThat(plan().plan().state()).isEqualTo(PlanState.EXPLAINED);
        assertThat(plan().coverage()).isNull();
        assertThat(cases.stages(tarnbury.caseId()))
                .filteredOn(row -> row.stage() == Stage.IMPROVEMENT)
                .allSatisfy(row -> assertThat(row.note()).isEqualTo("explanation accepted"));
        assertThat(deadlines.of("target", tarnbury.caseId(), null)).isEmpty();
    }

    @Test
    void aLateQuestionMovesThePlansDayAlong() {
        ImprovementWorld.Town late = world.town();
        needs.decide(late.manager(), late.caseId(), NeedOutcome.OFFERED, "It may.", PlanFixtures.requirement(450));
        world.time().travelTo(LocalDate.of(2011, 3, 4));

        steps.askForPlan(late.caseId());

        // asked 5 working days later than he may; so the plan is due 5 working days later
        assertThat(deadlines.of("plan", late.caseId(), null).orElseThrow().due())
                .isEqualTo(calendar.plusWorkingDays(SUBMITTED, 5));
    }

    @Test
    void whetherAPlanIsNeededIsDecidedOnce() {
        assertThatExceptionOfType(PlanNeeds.AlreadyDecided.class)
                .isThrownBy(() -> needs.decide(
                        tarnbury.manager(), tarnbury.caseId(), NeedOutcome.NO_PLAN, "After all not.", null));
    }

    @Test
    void withoutAPlanTheStageEnds() {
        ImprovementWorld.Town fine = world.town();

        needs.decide(fine.manager(), fine.caseId(), NeedOutcome.NO_PLAN, "In line everywhere.", null);

        assertThat(plans.find(fine.caseId())).isEmpty();
        assertThat(plans.need(fine.caseId())).hasValueSatisfying(need -> assertThat(need.sentence())
                .isEqualTo("No plan is needed: In line everywhere."));
        assertThat(cases.stages(fine.caseId()))
                .filteredOn(row -> row.leftAt() == null)
                .isEmpty();
    }

    @Test
    void aPlanOfARealBodyInTrainingIsWatermarked() {
        ImprovementWorld.Town bath = world.realTown("E06000022");
        needs.decide(bath.manager(), bath.caseId(), NeedOutcome.OFFERED, "It may.", PlanFixtures.requirement(450));
        steps.askForPlan(bath.caseId());

        assertThat(plans.find(bath.caseId()).orElseThrow().watermark())
                .startsWith("TRAINING – not a real plan of Bath");
        assertThat(plan().watermark()).isNull();
    }

    @Test
    void itsTasksGoToThePeopleOfBodyAndPartnership() {
        String code = tarnbury.file().bodyCode();

        assertThat(steps.drafters(tarnbury.caseId())).isEqualTo("return-officer@" + code);
        assertThat(steps.approvers(tarnbury.caseId())).isEqualTo("chief-executive@" + code);
        assertThat(steps.managers(tarnbury.caseId())).isEqualTo("review-manager@EMIEP");
    }

    private void sendAndApprove(LocalDate day, List<Map<String, Object>> items) {
        world.time().travelTo(day);
        world.send("draft-plan", tarnbury, tarnbury.officer(), null, planOf(items));
        assertThat(world.send("approve-plan", tarnbury, tarnbury.chief(), null, approval(day)))
                .isEqualTo(Map.of("approval", "approved"));
    }

    private Map<String, Object> decide(Map<String, Object> decision) {
        return world.send("decide-plan", tarnbury, tarnbury.manager(), null, decision);
    }

    private PlanView plan() {
        return plans.find(tarnbury.caseId()).orElseThrow();
    }

    private ClockView clock(String kind) {
        return deadlines.of(kind, tarnbury.caseId(), null).orElseThrow();
    }

    private List<String> told() {
        return story.of(tarnbury.caseId(), null, null, 50).items().stream()
                .map(StoryEntry::sentence)
                .toList();
    }
}
