package org.backbench.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.improvement.ImprovementWorld.approval;
import static org.backbench.improvement.ImprovementWorld.claim;
import static org.backbench.improvement.ImprovementWorld.decision;
import static org.backbench.improvement.ImprovementWorld.item;
import static org.backbench.improvement.ImprovementWorld.planOf;
import static org.backbench.improvement.ImprovementWorld.verified;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backbench.BackbenchTest;
import org.backbench.audit.Audit;
import org.backbench.audit.AuditEvent;
import org.backbench.cases.Cases;
import org.backbench.cases.Stage;
import org.backbench.deadlines.ClockState;
import org.backbench.deadlines.Deadlines;
import org.backbench.documents.Document;
import org.backbench.people.Rights;
import org.backbench.problems.NotAllowed;
import org.backbench.problems.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Savings of two agreed actions, £400,000 and £1.80m a year, from the claim to the closed plan. */
@BackbenchTest
class SavingsTest {

    private static final LocalDate REPORT = LocalDate.of(2011, 1, 10);
    private static final LocalDate AGREED = LocalDate.of(2011, 2, 1);
    private static final LocalDate DONE = LocalDate.of(2011, 3, 31);

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
    Savings savings;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Cases cases;

    @Autowired
    Audit audit;

    private ImprovementWorld world;
    private ImprovementWorld.Town town;
    private long first;
    private long second;

    @BeforeEach
    void agreeAPlan() {
        world = new ImprovementWorld(beans);
        world.time().travelTo(REPORT);
        town = world.town();
        needs.decide(town.manager(), town.caseId(), NeedOutcome.REQUIRED, "Improve.", PlanFixtures.requirement(2200));
        steps.askForPlan(town.caseId());
        world.time().travelTo(AGREED);
        List<Map<String, Object>> items = List.of(
                item("close local payroll", 400, 0, "yes", "yes", "no"),
                item("leave Market House", 1800, 0, "yes", "yes", "no"));
        world.send("draft-plan", town, town.officer(), null, planOf(items));
        world.send("approve-plan", town, town.chief(), null, approval(AGREED));
        world.send("decide-plan", town, town.manager(), null, decision("agree", "All of it counts.", "", ""));
        List<Long> ids = steps.actions(town.caseId());
        first = ids.getFirst();
        second = ids.getLast();
        world.time().travelTo(DONE);
    }

    @AfterEach
    void goHome() {
        world.time().travelHome();
    }

    @Test
    void progressLeavesTheActionOpenAndKeepsTheClaim() {
        actions.reportProgress(town.officer(), first, 60, 110_000L, "Staff have moved.");
        actions.reportProgress(town.officer(), first, 70, null, "Two posts left.");

        ActionView view = actions.view(first);
        assertThat(view.action().state()).isEqualTo(ActionState.OPEN);
        assertThat(view.action().percentDone()).isEqualTo(70);
        assertThat(view.saving().claimed()).isEqualTo(110_000);
        assertThat(view.saving().status()).isEqualTo(SavingStatus.CLAIMED);
        assertThat(view.reports())
                .extracting(ActionReport::report)
                .containsExactly("Two posts left.", "Staff have moved.");
        assertThat(trail()).contains("report-progress");
    }

    @Test
    void onlyTheOwnBodyReportsProgress() {
        var stranger = world.personWith("return-officer@X-ELSEWHERE");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> actions.reportProgress(stranger, first, 60, null, "Mine now."));
        assertThatExceptionOfType(Rights.RightMissing.class)
                .isThrownBy(() -> actions.reportProgress(town.manager(), first, 60, null, "I say so."));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> actions.reportProgress(town.officer(), -1, 60, null, "Nowhere."));
    }

    @Test
    void theClaimWithoutEvidenceDoesNotCloseTheAction() {
        assertThatExceptionOfType(Claim.EvidenceMissing.class).isThrownBy(() -> report(first, claim(400, "")));

        assertThat(actions.get(first).state()).isEqualTo(ActionState.OPEN);
        assertThat(actions.view(first).saving().claimed()).isZero();
        assertThat(clockOf(first)).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void aVerifiedSavingStopsTheClockOfItsAction() {
        report(first, claim(400, world.evidence(town)));
        assertThat(clockOf(first)).isEqualTo(ClockState.RUNNING);

        assertThat(verify(first, verified(400))).isEqualTo(Map.of("verdict", "verified"));

        assertThat(clockOf(first)).isEqualTo(ClockState.MET);
        ActionView view = actions.view(first);
        assertThat(view.saving().status()).isEqualTo(SavingStatus.VERIFIED);
        assertThat(view.evidence()).extracting(Document::name).containsExactly("ledger.csv");
        assertThat(view.workingDaysLate()).isZero();
        assertThat(view.saving().sustainedFrom()).contains(LocalDate.of(2013, 4, 1));
    }

    @Test
    void theVerifierSeesTheClaimWithItsEvidence() {
        report(first, claim(400, world.evidence(town)));

        assertThat(world.shown("verify-action", town, first).get("claim"))
                .isEqualTo("""
                    £400,000 a year since 31 March 2011; agreed to count £400,000. %s: “Live since the start of the \
                    month.” Evidence: ledger.csv.\
                    """.formatted(town.officer().name()));
        assertThat(world.form("verify-action").matter(town.caseId(), first)).isEqualTo("A1 close local payroll");
        assertThat(world.form("report-progress").due(town.caseId(), first)).isEqualTo(LocalDate.of(2012, 3, 30));
    }

    @Test
    void aSavingNotVerifiedOnceIsReportedAgain() {
        report(first, claim(400, world.evidence(town)));
        Map<String, Object> no = Map.of("verdict", "not-verified", "reason", "The ledger shows no fall.");

        assertThat(verify(first, no)).isEqualTo(Map.of("verdict", "not-verified"));

        assertThat(actions.get(first).state()).isEqualTo(ActionState.OPEN);
        assertThat(clockOf(first)).isEqualTo(ClockState.RUNNING);
        report(first, claim(350, world.evidence(town)));
        verify(first, verified(350));
        assertThat(actions.view(first).saving().history())
                .extracting(SavingStep::move)
                .containsExactly(
                        SavingMove.EVIDENCED, SavingMove.NOT_VERIFIED, SavingMove.EVIDENCED, SavingMove.VERIFIED);
    }

    @Test
    void aDocumentOfAnotherCaseIsNoEvidence() {
        ImprovementWorld.Town other = world.town();
        long foreign = Long.parseLong(world.evidence(other));
        Claim claim = new Claim(400_000, DONE, "Done.", List.of(foreign));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> actions.reportDone(town.officer(), first, claim));
        assertThat(actions.get(first).state()).isEqualTo(ActionState.OPEN);
    }

    @Test
    void whoeverReportedDoesNotVerify() {
        report(first, claim(400, world.evidence(town)));

        assertThatExceptionOfType(Action.OwnClaim.class)
                .isThrownBy(() -> world.send("verify-action", town, town.officer(), first, verified(400)));
    }

    @Test
    void allFourTestsAreTickedBeforeASavingIsVerified() {
        report(first, claim(400, world.evidence(town)));
        Map<String, Object> hasty = new HashMap<>(verified(400));
        hasty.put("net", false);

        assertThatExceptionOfType(Verification.TestsNotPassed.class).isThrownBy(() -> verify(first, hasty));
        assertThat(actions.get(first).state()).isEqualTo(ActionState.REPORTED);
    }

    /** Scenario S14: £400,000 verified in 2010-11; the outturn of 2011-12 shows it gone. */
    @Test
    void aSavingThatDidNotLastIsRemovedAndTheGapReopens() {
        report(first, claim(400, world.evidence(town)));
        verify(first, verified(400));
        assertThat(savings.of(town.caseId()).behindBy()).isZero();
        world.time().travelTo(LocalDate.of(2012, 7, 2));
        SavingsView before = savings.of(town.caseId());

        savings.withdraw(town.manager(), first, "The outturn of 2011-12 shows it gone.");

        SavingsView after = savings.of(town.caseId());
        assertThat(before.verified()).isEqualTo(400_000);
        assertThat(after.verified()).isZero();
        assertThat(after.withdrawn()).isEqualTo(400_000);
        assertThat(after.behindBy()).isEqualTo(before.behindBy() + 400_000);
        assertThat(actions.view(first).saving().status().words()).isEqualTo("later withdrawn");
        assertThat(actions.view(first).saving().history())
                .extracting(SavingStep::move)
                .containsExactly(SavingMove.EVIDENCED, SavingMove.VERIFIED, SavingMove.WITHDRAWN);
        assertThat(trail()).contains("withdraw-saving");
    }

    @Test
    void aSavingIsWithdrawnByItsPartnershipWithAReason() {
        report(first, claim(400, world.evidence(town)));
        verify(first, verified(400));
        var elsewhere = world.personWith("review-manager@SWEIP");

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> savings.withdraw(town.officer(), first, "Gone."));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> savings.withdraw(elsewhere, first, "Gone."));
        assertThatExceptionOfType(Savings.ReasonMissing.class)
                .isThrownBy(() -> savings.withdraw(town.manager(), first, " "));
        assertThat(savings.of(town.caseId()).verified()).isEqualTo(400_000);
    }

    @Test
    void aSavingIsSustainedAfterTwoFullYears() {
        report(first, claim(400, world.evidence(town)));
        verify(first, verified(400));

        assertThatExceptionOfType(Saving.TwoYearsNotPassed.class)
                .isThrownBy(() -> savings.confirmSustained(town.manager(), first));
        assertThat(savings.of(town.caseId()).sustainedFrom()).isEqualTo(LocalDate.of(2013, 4, 1));
        world.time().travelTo(LocalDate.of(2013, 7, 1));
        savings.confirmSustained(town.manager(), first);

        assertThat(savings.of(town.caseId()).sustained()).isEqualTo(400_000);
        assertThat(savings.of(town.caseId()).gaps().yearsNotPassed()).isZero();
    }

    @Test
    void thePlanClosesWithTheOutcomeOfItsFigures() {
        report(first, claim(400, world.evidence(town)));
        verify(first, verified(400));
        report(second, claim(1800, world.evidence(town)));
        verify(second, verified(1700));
        assertThat(world.shown("close-plan", town, null)).containsEntry("figures", "£2.10m of £2.20m verified, 95 %.");

        assertThatExceptionOfType(Closing.OutcomeDisagrees.class).isThrownBy(() -> close("met"));
        close("partly-met");

        PlanView closed = plans.find(town.caseId()).orElseThrow();
        assertThat(closed.plan().state()).isEqualTo(PlanState.CLOSED);
        assertThat(closed.plan().closing().outcome()).isEqualTo(Closing.Outcome.PARTLY_MET);
        assertThat(closed.due()).isNull();
        assertThat(deadlines.of("target", town.caseId(), null).orElseThrow().state())
                .isEqualTo(ClockState.CALLED_OFF);
        assertThat(cases.stages(town.caseId()))
                .filteredOn(row -> row.stage() == Stage.IMPROVEMENT)
                .allSatisfy(row -> assertThat(row.note()).isEqualTo("plan closed, target partly met"));
    }

    @Test
    void aTargetThatIsReachedIsMet() {
        report(first, claim(400, world.evidence(town)));
        verify(first, verified(400));
        report(second, claim(1800, world.evidence(town)));
        verify(second, verified(1800));

        close("met");

        assertThat(deadlines.of("target", town.caseId(), null).orElseThrow().state())
                .isEqualTo(ClockState.MET);
        assertThat(deadlines.of("follow-up", town.caseId(), null).orElseThrow().stoppedOn())
                .isEqualTo(DONE);
    }

    @Test
    void followUpsStandBesideThePlan() {
        world.send("follow-up", town, town.manager(), null, Map.of("finding", "Payroll has moved.", "onTrack", "yes"));

        assertThat(plans.find(town.caseId()).orElseThrow().followUps())
                .extracting(FollowUp::finding, FollowUp::onTrack)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Payroll has moved.", true));
    }

    @Test
    void anActionIsLateAfterItsDay() {
        world.time().travelTo(LocalDate.of(2012, 4, 2));

        assertThat(actions.ofCase(town.caseId()))
                .extracting(ActionView::workingDaysLate)
                .containsExactly(1, 1);
    }

    private void report(long action, Map<String, Object> claim) {
        world.send("report-progress", town, town.officer(), action, claim);
    }

    private Map<String, Object> verify(long action, Map<String, Object> verdict) {
        return world.send("verify-action", town, town.manager(), action, verdict);
    }

    private void close(String outcome) {
        world.send(
                "close-plan", town, town.manager(), null, Map.of("outcome", outcome, "statement", "What was saved."));
    }

    private ClockState clockOf(long action) {
        return deadlines.of("action", town.caseId(), action).orElseThrow().state();
    }

    private List<String> trail() {
        return audit.ofCase(town.caseId(), null, 50).items().stream()
                .map(AuditEvent::action)
                .toList();
    }
}
