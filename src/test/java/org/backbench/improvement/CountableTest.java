package org.backbench.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.improvement.PlanFixtures.freeze;
import static org.backbench.improvement.PlanFixtures.item;
import static org.backbench.improvement.PlanFixtures.payroll;
import static org.backbench.improvement.PlanFixtures.recharge;
import static org.backbench.improvement.PlanFixtures.requirement;
import static org.backbench.improvement.PlanFixtures.stoppedReports;
import static org.backbench.improvement.PlanFixtures.tarnburysDraft;

import org.junit.jupiter.api.Test;

/** What of the plan of scenario S7 counts. */
class CountableTest {

    @Test
    void countsWhatIsLeftAfterNewRunningCost() {
        assertThat(payroll().counts().pounds()).isEqualTo(750_000);
        assertThat(payroll().counts().sentence()).isEqualTo("£750,000 a year");
    }

    @Test
    void doesNotCountWhatLastsOneYearOnly() {
        assertThat(freeze().counts().pounds()).isZero();
        assertThat(freeze().counts().sentence()).isEqualTo("nothing (one year only: not ongoing)");
    }

    @Test
    void doesNotCountCostThatIsMoved() {
        assertThat(recharge().counts().pounds()).isZero();
        assertThat(recharge().counts().reasons()).containsExactly("cost moved: not cash-releasing");
    }

    @Test
    void doesNotCountACutInService() {
        assertThat(stoppedReports().counts().pounds()).isZero();
        assertThat(stoppedReports().counts().reasons()).containsExactly("service cut");
    }

    @Test
    void doesNotCountWhatItsOwnRunningCostEats() {
        PlanItem eaten = item("new ledger", 100, 100, true, true, false);

        assertThat(eaten.counts().pounds()).isZero();
        assertThat(eaten.counts().counts()).isFalse();
    }

    @Test
    void namesEveryReason() {
        PlanItem bad = item("close the desk for a year", 100, 0, false, false, true);

        assertThat(bad.counts().reasons()).hasSize(3);
    }

    @Test
    void tarnburysPlanCovers34PerCentOfTwoPointTwoMillion() {
        Coverage coverage = requirement(2200).coveredBy(tarnburysDraft().countable());

        assertThat(coverage.countable()).isEqualTo(750_000);
        assertThat(coverage.wholePercent()).isEqualTo(34);
        assertThat(coverage.missing()).isEqualTo(1_450_000);
        assertThat(coverage.whole()).isFalse();
    }

    @Test
    void afterTheCorrectedCostTheSamePlanCovers41PointSevenPerCent() {
        assertThat(requirement(1800).coveredBy(tarnburysDraft().countable()).percent())
                .isEqualByComparingTo("41.7");
    }

    @Test
    void isNotWholeBelowTheLastPound() {
        assertThat(new Coverage(2_199_999, 2_200_000).whole()).isFalse();
        assertThat(new Coverage(2_199_999, 2_200_000).wholePercent()).isEqualTo(99);
        assertThat(new Coverage(2_200_000, 2_200_000).whole()).isTrue();
        assertThat(new Coverage(2_300_000, 2_200_000).missing()).isZero();
    }
}
