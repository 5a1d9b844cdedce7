package org.backbench.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.backbench.reviews.Verdict;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final long SMALLEST = 50_000;

    private final Findings tarnbury = new Findings(List.of(
            finding("finance", Verdict.IMPROVE, 2_200_000),
            finding("hr", Verdict.IMPROVE, 300_000),
            finding("ict", Verdict.EXPLAIN, 3_000_000)));

    @Test
    void asksForTheLargestSingleOpportunityWhereThePanelSaidImprove() {
        assertThat(tarnbury.groundFor(NeedOutcome.REQUIRED, SMALLEST).opportunity())
                .isEqualTo(2_200_000);
        assertThat(tarnbury.groundFor(NeedOutcome.OFFERED, SMALLEST).function()).isEqualTo("finance");
    }

    @Test
    void neverRequiresAPlanFromARatioAlone() {
        Findings explain = new Findings(List.of(finding("ict", Verdict.EXPLAIN, 3_000_000)));

        assertThatExceptionOfType(Findings.NotFromARatioAlone.class)
                .isThrownBy(() -> explain.groundFor(NeedOutcome.REQUIRED, SMALLEST));
        assertThat(explain.groundFor(NeedOutcome.OFFERED, SMALLEST).function()).isEqualTo("ict");
    }

    @Test
    void asksForNoPlanBelowFiftyThousandPounds() {
        Findings small = new Findings(List.of(finding("hr", Verdict.IMPROVE, 49_999)));
        Findings justEnough = new Findings(List.of(finding("hr", Verdict.IMPROVE, 50_000)));

        assertThatExceptionOfType(Findings.OpportunityTooSmall.class)
                .isThrownBy(() -> small.groundFor(NeedOutcome.REQUIRED, SMALLEST))
                .withMessage(
                        "The opportunity is £49,999 a year; below £50,000 no plan is asked for. Decide that no plan"
                                + " is needed.");
        assertThat(justEnough.groundFor(NeedOutcome.REQUIRED, SMALLEST).function())
                .isEqualTo("hr");
        assertThatExceptionOfType(Findings.OpportunityTooSmall.class)
                .isThrownBy(() -> new Findings(List.of()).groundFor(NeedOutcome.OFFERED, SMALLEST));
    }

    @Test
    void saysWhatPanelAndBenchmarkSay() {
        assertThat(new Findings(List.of(finding("finance", Verdict.IMPROVE, 2_200_000))).sentence())
                .isEqualTo(
                        "finance: the panel says “improve”; 2.80 % against a boundary of 1.70 %, opportunity £2.20m a"
                                + " year.");
    }

    private static Finding finding(String function, Verdict conclusion, long opportunity) {
        return new Finding(
                function,
                function + "-cost-share",
                conclusion,
                opportunity,
                5_600_000,
                200_000_000,
                new BigDecimal("2.8"),
                new BigDecimal("1.7"));
    }
}
