package org.backbench.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.backbench.improvement.ImprovementWorld.approval;
import static org.backbench.improvement.ImprovementWorld.claim;
import static org.backbench.improvement.ImprovementWorld.decision;
import static org.backbench.improvement.ImprovementWorld.item;
import static org.backbench.improvement.ImprovementWorld.planOf;
import static org.backbench.improvement.ImprovementWorld.verified;

import java.time.LocalDate;
import java.util.List;
import org.backbench.BackbenchTest;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.Dates;
import org.backbench.calendar.TestTime;
import org.backbench.deadlines.ClockState;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.FiredRung;
import org.backbench.deadlines.RungsFired;
import org.backbench.deadlines.TrainingClock;
import org.backbench.improvement.ImprovementWorld.Town;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The three-year target of 31 December 2012 against what is verified, from 18 months before to the day itself. */
@BackbenchTest
@TestPropertySource(properties = "scenario=target")
@DirtiesContext
@RecordApplicationEvents
class TargetLadderTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Targets targets;

    @Autowired
    Deadlines deadlines;

    private ImprovementWorld world;
    private Town town;
    private Person office;

    @BeforeEach
    void aPlanIsAgreedInMay2011() {
        new TestTime(beans.getBean(BusinessClock.class), beans.getBean(JdbcClient.class))
                .travelTo(LocalDate.of(2011, 1, 10));
        world = new ImprovementWorld(beans);
        office = world.personWith("programme-office@OEP");
        world.personWith("riep-director@EMIEP");
        world.personWith("assessment-director@AC");
        town = world.town();
        beans.getBean(PlanNeeds.class)
                .decide(
                        town.manager(),
                        town.caseId(),
                        NeedOutcome.REQUIRED,
                        "The panel said improve.",
                        PlanFixtures.requirement(2200));
        beans.getBean(ImprovementSteps.class).askForPlan(town.caseId());
        world.send(
                "draft-plan",
                town,
                town.officer(),
                null,
                planOf(List.of(
                        item("close local payroll", 400, 0, "yes", "yes", "no"),
                        item("leave Market House", 1800, 0, "yes", "yes", "no"))));
        world.send("approve-plan", town, town.chief(), null, approval(LocalDate.of(2011, 1, 10)));
        world.send("decide-plan", town, town.manager(), null, decision("agree", "All of it counts.", "", ""));
    }

    @Test
    void aPlanThatIsBehindGoesUpTheLadderAndIsPublishedAsAtRiskWithItsReply(ApplicationEvents events) {
        moveTo("2012-11-01");

        assertThat(fired(events))
                .extracting(rung -> Dates.dayOf(rung.at()).toString(), rung -> rung.audienceKey()
                        .split("@")[0])
                .containsExactly(
                        tuple("2011-06-30", "return-officer"),
                        tuple("2012-01-03", "chief-executive"),
                        tuple("2012-07-02", "riep-director"),
                        tuple("2012-10-01", "assessment-director"),
                        tuple("2012-10-31", "chief-executive"));
        assertThat(fired(events).get(1).sentence())
                .startsWith("12 months to the target date of 31 December 2012. £0 of the £2.20m required are verified;"
                        + " the trajectory asks for")
                .contains("by 3 January 2012: behind by");
        TargetNotice told = targets.of(town.chief(), town.caseId()).orElseThrow();
        assertThat(told.toldOn()).isEqualTo("2012-10-31");
        assertThat(told.replyBy()).isEqualTo("2012-11-21");
        assertThat(clock("target-reply").due()).isEqualTo("2012-11-21");

        assertThatExceptionOfType(Rights.RightMissing.class)
                .isThrownBy(() -> targets.reply(town.officer(), town.caseId(), "Mine."));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> targets.reply(world.town().chief(), town.caseId(), "Mine."));
        targets.reply(town.chief(), town.caseId(), "Market House is sold in March.");
        assertThat(clock("target-reply").state()).isEqualTo(ClockState.MET);
        assertThatExceptionOfType(TargetNotice.AlreadyReplied.class)
                .isThrownBy(() -> targets.reply(town.chief(), town.caseId(), "And more."));
        assertThat(targets.of(office, town.caseId()).orElseThrow().publishedOn())
                .isNull();

        moveTo("2012-12-03");
        TargetNotice published = targets.of(office, town.caseId()).orElseThrow();
        assertThat(published.atRisk()).isTrue();
        assertThat(published.publishedOn()).isEqualTo("2012-11-30");
        assertThat(published.reply()).isEqualTo("Market House is sold in March.");

        moveTo("2013-01-02");
        TargetNotice over = targets.of(office, town.caseId()).orElseThrow();
        assertThat(over.outcome()).isEqualTo("not-met");
        assertThat(over.outcomeOn()).isEqualTo("2012-12-31");
        assertThat(over.provisional()).isTrue();
    }

    @Test
    void aSilentBodyIsPublishedWithItsSilence() {
        moveTo("2012-11-22");
        assertThat(clock("target-reply").state()).isEqualTo(ClockState.ELAPSED);
        assertThatExceptionOfType(TargetNotice.TooLate.class)
                .isThrownBy(() -> targets.reply(town.chief(), town.caseId(), "Too late."))
                .withMessageContaining("ended with 21 November 2012");
        moveTo("2012-12-03");

        assertThat(targets.of(office, town.caseId()).orElseThrow())
                .extracting(TargetNotice::reply, notice -> String.valueOf(notice.publishedOn()))
                .containsExactly(null, "2012-11-30");
    }

    @Test
    void theOutcomeIsFinalOnTheCertifiedOutturnOf201213() {
        verifyEverything();
        moveTo("2013-01-02");
        assertThat(targets.of(office, town.caseId()).orElseThrow().outcome()).isEqualTo("met");
        assertThat(clock("target-outturn").due()).isEqualTo("2013-06-30");
        assertThat(targets.waiting(certifier())).isEmpty();
        assertThatExceptionOfType(TargetOutturn.YearNotOver.class)
                .isThrownBy(() -> outturns().certify(certifier(), town.caseId(), 3_900_000, "As audited."))
                .withMessage("The outturn of 2012-13 is certified when the year is over, from 1 April 2013 to"
                        + " 30 June 2013. Until then the outcome is provisional.");

        moveTo("2013-06-24");
        assertThat(targets.waiting(certifier())).singleElement().satisfies(duty -> assertThat(duty.due())
                .isEqualTo("2013-06-30"));
        assertThatExceptionOfType(Rights.RightMissing.class)
                .isThrownBy(() -> outturns().certify(town.chief(), town.caseId(), 3_900_000, "As audited."));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> outturns()
                .certify(world.personWith("certifying-officer@XELSEWHERE"), town.caseId(), 3_900_000, "As audited."));
        assertThatExceptionOfType(TargetOutturn.StatementMissing.class)
                .isThrownBy(() -> outturns().certify(certifier(), town.caseId(), 3_900_000, " "));
        assertThatExceptionOfType(TargetOutturn.OutturnNegative.class)
                .isThrownBy(() -> outturns().certify(certifier(), town.caseId(), -1, "As audited."));
        TargetOutturn judged = outturns().certify(certifier(), town.caseId(), 3_900_000, "Pay rose by half a million.");

        assertThat(judged.words())
                .isEqualTo("The outturn of 2012-13 is £3.90m, £1.70m below the baseline of £5.60m; £2.20m of savings"
                        + " stand verified. £1.70m of the £2.20m required count: partly met.");
        assertThat(outturns().of(office, town.caseId())).hasValue(judged);
        assertThat(targets.of(office, town.caseId()).orElseThrow())
                .extracting(TargetNotice::outcome, TargetNotice::provisional)
                .containsExactly("met", false);
        assertThat(clock("target-outturn").state()).isEqualTo(ClockState.MET);
        assertThat(targets.waiting(certifier())).isEmpty();
        assertThatExceptionOfType(TargetOutturn.AlreadyFinal.class)
                .isThrownBy(() -> outturns().certify(certifier(), town.caseId(), 3_000_000, "Again."));
    }

    @Test
    void anOutturnThatNobodyCertifiesIsChasedAndTheOutcomeStaysProvisional(ApplicationEvents events) {
        moveTo("2013-07-15");

        assertThat(events.stream(RungsFired.class).flatMap(fired -> fired.rungs().stream()))
                .filteredOn(
                        rung -> rung.caseId() == town.caseId() && rung.kind().equals("target-outturn"))
                .extracting(rung -> Dates.dayOf(rung.at()).toString(), FiredRung::rung)
                .containsExactly(
                        tuple("2013-06-03", "reminder-20"),
                        tuple("2013-06-24", "reminder-5"),
                        tuple("2013-07-01", "chase"),
                        tuple("2013-07-12", "chief-executive"));
        assertThat(targets.of(office, town.caseId()).orElseThrow().provisional())
                .isTrue();
        assertThat(outturns().of(office, town.caseId())).isEmpty();
    }

    private Outturns outturns() {
        return beans.getBean(Outturns.class);
    }

    private Person certifier() {
        return world.personWith("certifying-officer@" + town.file().bodyCode());
    }

    private void verifyEverything() {
        moveTo("2011-06-01");
        beans.getBean(Actions.class).ofCase(town.caseId()).forEach(action -> {
            long id = action.action().id();
            int thousands = Math.toIntExact(action.action().expected() / 1000);
            world.send("report-progress", town, town.officer(), id, claim(thousands, world.evidence(town)));
            world.send("verify-action", town, town.manager(), id, verified(thousands));
        });
    }

    @Test
    void aPlanOnTrackIsToldToItsOwnerOnlyAndNeverPublishedAsAtRisk(ApplicationEvents events) {
        verifyEverything();
        moveTo("2013-01-02");

        assertThat(fired(events))
                .filteredOn(rung -> rung.rung().matches("months-(18|12|6|3)"))
                .extracting(rung -> rung.audienceKey().split("@")[0])
                .containsOnly("return-officer");
        assertThat(fired(events).getFirst().sentence()).endsWith(": on track.");
        TargetNotice notice = targets.of(office, town.caseId()).orElseThrow();
        assertThat(notice.atRisk()).isFalse();
        assertThat(notice.publishedOn()).isNull();
        assertThat(notice.outcome()).isEqualTo("met");
    }

    private void moveTo(String day) {
        beans.getBean(TrainingClock.class)
                .moveTo(
                        office,
                        LocalDate.parse(day).atTime(10, 0).atZone(Dates.LONDON).toInstant(),
                        progress -> {});
    }

    private ClockView clock(String kind) {
        return deadlines.of(kind, town.caseId(), null).orElseThrow();
    }

    private List<FiredRung> fired(ApplicationEvents events) {
        return events.stream(RungsFired.class)
                .flatMap(fired -> fired.rungs().stream())
                .filter(rung -> rung.caseId() == town.caseId() && rung.kind().equals("target"))
                .toList();
    }
}
