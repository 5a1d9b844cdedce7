package org.backbench.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.backbench.reviews.Verdict;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final long SMALLEST = 50_000;

    private final Findings tarnbury = new Findings(
            List.of(
                    finding("finance", Verdict.IMPROVE, 2_200_000),
                    finding("hr", Verdict.IMPROVE, 300_000),
                    finding("ict", Verdict.EXPLAIN, 3_000_000)),
            null);

    @Test
    void asksForTheLargestSingleOpportunityWhereThePanelSaidImprove() {
        assertThat(tarnbury.groundFor(NeedOutcome.REQUIRED, SMALLEST).opportunity())
                .isEqualTo(2_200_000);
        assertThat(tarnbury.groundFor(NeedOutcome.OFFERED, SMALLEST).function()).isEqualTo("finance");
    }

    @Test
    void neverRequiresAPlanFromARatioAlone() {
        Findings explain = new Findings(List.of(finding("ict", Verdict.EXPLAIN, 3_000_000)), null);

        assertThatExceptionOfType(Findings.NotFromARatioAlone.class)
                .isThrownBy(() -> explain.groundFor(NeedOutcome.REQUIRED, SMALLEST));
        assertThat(explain.groundFor(NeedOutcome.OFFERED, SMALLEST).function()).isEqualTo("ict");
    }

    @Test
    void asksForNoPlanBelowFiftyThousandPounds() {
        Findings small = new Findings(List.of(finding("hr", Verdict.IMPROVE, 49_999)), null);
        Findings justEnough = new Findings(List.of(finding("hr", Verdict.IMPROVE, 50_000)), null);

        assertThatExceptionOfType(Findings.OpportunityTooSmall.class)
                .isThrownBy(() -> small.groundFor(NeedOutcome.REQUIRED, SMALLEST))
                .withMessage(
                        "The opportunity is £49,999 a year; below £50,000 no plan is asked for. Decide that no plan"
                                + " is needed.");
        assertThat(justEnough.groundFor(NeedOutcome.REQUIRED, SMALLEST).function())
                .isEqualTo("hr");
        assertThatExceptionOfType(Findings.OpportunityTooSmall.class)
                .isThrownBy(() -> new Findings(List.of(), null).groundFor(NeedOutcome.OFFERED, SMALLEST));
    }

    @Test
    void saysWhatPanelAndBenchmarkSay() {
        assertThat(new Findings(List.of(finding("finance", Verdict.IMPROVE, 2_200_000)), null).sentence())
                .isEqualTo(
                        "FINANCE: the panel says “improve”; 2.80 % against a boundary of 1.70 %, opportunity £2.20m a"
                                + " year.");
    }

    @Test
    void callsArithmeticOnAnAccountingLineADifferenceAndSaysTheCaveat() {
        Findings real = new Findings(List.of(finding("finance", Verdict.IMPROVE, 20_000)), "Not a finding.");

        assertThat(real.sentence())
                .contains("difference from the class boundary £20,000 a year.")
                .endsWith(" Not a finding.");
        assertThatExceptionOfType(Findings.OpportunityTooSmall.class)
                .isThrownBy(() -> real.groundFor(NeedOutcome.REQUIRED, SMALLEST))
                .withMessageStartingWith("The difference from the class boundary is £20,000 a year;");
    }

    @Test
    void saysThatAGroupIsTooSmallForQuartiles() {
        Finding small =
                new Finding("hr", "HR", "hr-cost-share", null, 0, 1_540_000, 128_000_000, new BigDecimal("1.2"), null);

        assertThat(new Findings(List.of(small), null).sentence())
                .isEqualTo("HR: the panel came to no conclusion; 1.20 % in a peer group too small for quartiles.");
    }

    private static Finding finding(String function, Verdict conclusion, long opportunity) {
        return new Finding(
                function,
                function.toUpperCase(java.util.Locale.ROOT),
                function + "-cost-share",
                conclusion,
                opportunity,
                5_600_000,
                200_000_000,
                new BigDecimal("2.8"),
                new BigDecimal("1.7"));
    }
}
