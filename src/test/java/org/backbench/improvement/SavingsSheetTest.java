package org.backbench.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.improvement.PlanFixtures.action;
import static org.backbench.improvement.PlanFixtures.claimed;
import static org.backbench.improvement.PlanFixtures.evidenced;
import static org.backbench.improvement.PlanFixtures.notVerified;
import static org.backbench.improvement.PlanFixtures.requirement;
import static org.backbench.improvement.PlanFixtures.savingOf;
import static org.backbench.improvement.PlanFixtures.verified;
import static org.backbench.improvement.PlanFixtures.withdrawn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures of the improvement page of Tarnbury: £2.20m by 31 December 2012. Amounts in £ thousand. */
class SavingsSheetTest {

    private static final LocalDate AGREED = LocalDate.of(2011, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2011, 12, 5);

    private final List<SavingsSheet.Entry> tarnbury = List.of(
            entry(
                    1,
                    ActionState.VERIFIED,
                    750,
                    "2011-03-31",
                    evidenced(900, "2011-03-31"),
                    verified(750, "2011-04-08")),
            entry(7, ActionState.OPEN, 110, "2011-03-31", claimed(110, "2011-04-28")),
            entry(
                    2,
                    ActionState.VERIFIED,
                    490,
                    "2011-09-30",
                    evidenced(490, "2011-09-30"),
                    verified(490, "2011-10-28")),
            entry(3, ActionState.REPORTED, 150, "2011-11-30", evidenced(150, "2011-11-30")),
            entry(4, ActionState.REPORTED, 90, "2012-03-30", evidenced(90, "2011-12-01")),
            entry(5, ActionState.OPEN, 170, "2012-06-29", claimed(170, "2011-12-01")),
            entry(6, ActionState.OPEN, 140, "2012-09-28", claimed(140, "2011-12-01")));

    @Test
    void addsUpTheFourStagesOfSavings() {
        SavingsView view = sheet(TODAY, tarnbury).view();

        assertThat(view.claimed()).isEqualTo(2_050_000);
        assertThat(view.evidenced()).isEqualTo(1_630_000);
        assertThat(view.verified()).isEqualTo(1_240_000);
        assertThat(view.verifiedPercent()).isEqualTo(56);
        assertThat(view.sustained()).isZero();
        assertThat(view.sustainedFrom()).isEqualTo(LocalDate.of(2013, 4, 1));
    }

    @Test
    void saysWhatLiesBetweenThem() {
        assertThat(sheet(TODAY, tarnbury).view().gaps())
                .isEqualTo(new SavingsView.Gaps(420_000, 150_000, 240_000, 1_240_000));
    }

    @Test
    void isBehindByWhatTheTrajectoryAsksForMore() {
        SavingsView view = sheet(TODAY, tarnbury).view();

        // 338 of 730 days since the agreement
        assertThat(view.requiredToday()).isEqualTo(1_018_630);
        assertThat(view.behindBy()).isZero();
        assertThat(view.onTrack()).isTrue();
        SavingsView later = sheet(LocalDate.of(2012, 7, 1), tarnbury).view();
        assertThat(later.requiredToday()).isEqualTo(1_648_493);
        assertThat(later.behindBy()).isEqualTo(408_493);
    }

    @Test
    void asksForAllOnTheTargetDateAndAfter() {
        Trajectory line = new Trajectory(AGREED, PlanFixtures.TARGET, 2_200_000);

        assertThat(line.requiredOn(AGREED)).isZero();
        assertThat(line.requiredOn(PlanFixtures.TARGET)).isEqualTo(2_200_000);
        assertThat(line.requiredOn(PlanFixtures.TARGET.plusYears(1))).isEqualTo(2_200_000);
    }

    @Test
    void drawsVerifiedInSteps() {
        assertThat(sheet(TODAY, tarnbury).view().lines().verified())
                .containsExactly(
                        point("2011-01-01", 0),
                        point("2011-04-08", 750),
                        point("2011-10-28", 1240),
                        point("2011-12-05", 1240));
    }

    @Test
    void expectsOpenActionsAtTheirDueDays() {
        assertThat(sheet(TODAY, tarnbury).view().lines().expected())
                .containsExactly(
                        point("2011-12-05", 1390),
                        point("2012-03-30", 1480),
                        point("2012-06-29", 1650),
                        point("2012-09-28", 1790),
                        point("2012-12-31", 1790));
    }

    @Test
    void givesARangeFromSureToAllMadeUp() {
        assertThat(sheet(TODAY, tarnbury).view().forecast())
                .isEqualTo(new SavingsView.Forecast(1_480_000, 1_790_000, 1_900_000));
    }

    @Test
    void theGapReopensWhenASavingIsNotSustained() {
        List<SavingsSheet.Entry> one = List.of(entry(
                1,
                ActionState.VERIFIED,
                400,
                "2011-03-31",
                evidenced(400, "2011-03-31"),
                verified(400, "2011-04-08"),
                withdrawn(400, "2012-07-02")));

        SavingsView before = sheet(LocalDate.of(2012, 7, 1), one).view();
        SavingsView after = sheet(LocalDate.of(2012, 7, 2), one).view();

        assertThat(after.verified()).isZero();
        assertThat(after.withdrawn()).isEqualTo(400_000);
        assertThat(after.behindBy()).isEqualTo(after.requiredToday());
        assertThat(after.behindBy() - before.requiredToday()).isPositive();
        assertThat(after.lines().verified()).contains(point("2011-04-08", 400), point("2012-07-02", 0));
    }

    @Test
    void whatWasNotVerifiedIsOutUntilItIsClaimedAnew() {
        List<SavingsSheet.Entry> one = List.of(entry(
                1,
                ActionState.OPEN,
                400,
                "2011-03-31",
                evidenced(400, "2011-03-31"),
                notVerified("No fall in the ledger.", "2011-04-08")));

        assertThat(sheet(TODAY, one).view().gaps()).isEqualTo(new SavingsView.Gaps(0, 400_000, 0, 0));
    }

    private static SavingsSheet sheet(LocalDate today, List<SavingsSheet.Entry> entries) {
        Plan plan = new Plan(7, 70, "X-TARNBURY", true, requirement(2200), PlanState.AGREED, 2, AGREED, null, 0);
        return new SavingsSheet(plan, entries, today);
    }

    private static SavingsSheet.Entry entry(
            int number, ActionState state, long expected, String due, SavingStep... steps) {
        Action action = action(number, state, expected, LocalDate.parse(due));
        return new SavingsSheet.Entry(action, savingOf(number, steps));
    }

    private static Trajectory.Point point(String day, long thousands) {
        return new Trajectory.Point(LocalDate.parse(day), thousands * 1000);
    }
}
