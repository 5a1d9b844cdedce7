package org.backbench.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lower of what is verified and what the accounts show is held against what was required. */
class TargetOutturnTest {

    private static final LocalDate TARGET = LocalDate.of(2012, 12, 31);

    /** Of a baseline of £5.60m, £2.20m were to be saved. */
    @ParameterizedTest
    @CsvSource({
        "2200, 3400, 2200, met",
        "2200, 3399, 2200, met",
        "2300, 3300, 2300, met",
        "2200, 3401, 2199, partly-met",
        "1800, 3300, 1800, partly-met",
        "2200, 5599, 1, partly-met",
        "2200, 5600, 0, not-met",
        "2200, 6100, 0, not-met",
        "0, 3300, 0, not-met"
    })
    void countsTheLowerOfTheTwo(long verified, long outturn, long counted, String outcome) {
        TargetOutturn judged = judged(verified * 1000, outturn * 1000);

        assertThat(judged.counted()).isEqualTo(counted * 1000);
        assertThat(judged.outcome()).isEqualTo(outcome);
    }

    @Test
    void isOfTheYearInWhichTheTargetDateLies() {
        assertThat(judged(0, 0).year()).isEqualTo("2012-13");
        assertThat(TargetOutturn.from(TARGET)).isEqualTo("2013-04-01");
        assertThat(TargetOutturn.due(TARGET)).isEqualTo("2013-06-30");
        assertThat(TargetOutturn.due(LocalDate.of(2013, 3, 31))).isEqualTo("2013-06-30");
        assertThat(TargetOutturn.due(LocalDate.of(2013, 4, 1))).isEqualTo("2014-06-30");
    }

    @Test
    void saysWhereTheOutturnLies() {
        assertThat(judged(2_200_000, 6_100_000).words()).contains("is £6.10m, £500,000 above the baseline of £5.60m");
        assertThat(judged(2_200_000, 5_600_000).words()).contains("is £5.60m, as high as the baseline of £5.60m");
    }

    private static TargetOutturn judged(long verified, long outturn) {
        Plan plan = PlanFixtures.planIn(PlanState.AGREED);
        return TargetOutturn.judged(plan, verified, outturn, "As audited.", new Signature(1, "Ann Example", TARGET));
    }
}
