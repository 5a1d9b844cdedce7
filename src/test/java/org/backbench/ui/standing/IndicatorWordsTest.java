package org.backbench.ui.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.backbench.benchmarks.BetterWhen;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.RatioUnit;
import org.backbench.benchmarks.Side;
import org.junit.jupiter.api.Test;

class IndicatorWordsTest {

    private static final Indicator COST_SHARE = indicator(RatioUnit.PERCENT, BetterWhen.LOWER, true);

    @Test
    void onlyACostShareHasAHighestCostQuarter() {
        assertThat(quarters(COST_SHARE))
                .containsExactly(
                        "lowest-cost quarter",
                        "second-lowest quarter",
                        "second-highest quarter",
                        "highest-cost quarter");
        assertThat(quarters(indicator(RatioUnit.DAYS, BetterWhen.LOWER, false)))
                .containsExactly(
                        "lowest quarter", "second-lowest quarter", "second-highest quarter", "highest quarter");
    }

    @Test
    void whereHigherIsBetterTheFirstQuarterIsTheHighest() {
        assertThat(quarters(indicator(RatioUnit.COUNT_0_10, BetterWhen.HIGHER, false)))
                .containsExactly(
                        "highest quarter", "second-highest quarter", "second-lowest quarter", "lowest quarter");
    }

    @Test
    void callsNoQuarterAWinnerOrALoser() {
        for (BetterWhen better : BetterWhen.values()) {
            assertThat(String.join(" ", quarters(indicator(RatioUnit.GBP, better, false))))
                    .doesNotContainIgnoringCase("worst")
                    .doesNotContainIgnoringCase("best")
                    .doesNotContain("cost");
        }
    }

    @Test
    void writesValuesInTheirUnit() {
        assertThat(value(RatioUnit.PERCENT, "2.8")).isEqualTo("2.80%");
        assertThat(value(RatioUnit.GBP, "1234.5")).isEqualTo("£1,234.50");
        assertThat(value(RatioUnit.GBP, "-3")).isEqualTo("\u2212£3.00");
        assertThat(value(RatioUnit.DAYS, "8.04")).isEqualTo("8.0 days");
        assertThat(value(RatioUnit.COUNT_0_10, "7")).isEqualTo("7 of 10");
        assertThat(value(RatioUnit.COUNT_0_10, "6.25")).isEqualTo("6.3 of 10");
        assertThat(value(RatioUnit.INDEX_0_100, "71")).isEqualTo("71.0 of 100");
        assertThat(value(RatioUnit.RATIO_N_TO_1, "61")).isEqualTo("61.0 to 1");
        assertThat(value(RatioUnit.PER_1000, "4")).isEqualTo("4.0 per 1,000");
    }

    @Test
    void distancesAreNoShares() {
        assertThat(IndicatorWords.distance(COST_SHARE, new BigDecimal("1.1"))).isEqualTo("1.10 percentage points");
        assertThat(IndicatorWords.distance(
                        indicator(RatioUnit.INDEX_0_100, BetterWhen.HIGHER, false), new BigDecimal("4")))
                .isEqualTo("4.0 points");
    }

    @Test
    void callsForAttentionOnlyBeyondTheBoundaryOfAWorseEnd() {
        assertThat(IndicatorWords.callsForAttention(COST_SHARE, position("1.1")))
                .isTrue();
        assertThat(IndicatorWords.callsForAttention(COST_SHARE, position("0"))).isFalse();
        assertThat(IndicatorWords.callsForAttention(
                        indicator(RatioUnit.PERCENT, BetterWhen.CONTEXT, false), position("1.1")))
                .isFalse();
    }

    @Test
    void namesTheBoundaryAndTheDirection() {
        Indicator higher = indicator(RatioUnit.PERCENT, BetterWhen.HIGHER, false);

        assertThat(IndicatorWords.boundary(higher)).isEqualTo("lower quartile");
        assertThat(IndicatorWords.direction(higher)).isEqualTo("Higher is better");
        assertThat(IndicatorWords.direction(COST_SHARE)).isEqualTo("Lower is cheaper, not better by itself");
        assertThat(IndicatorWords.direction(indicator(RatioUnit.PERCENT, BetterWhen.CONTEXT, false)))
                .startsWith("Neither end is better");
    }

    private static List<String> quarters(Indicator indicator) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(quarter -> IndicatorWords.quarter(indicator, quarter))
                .toList();
    }

    private static String value(RatioUnit unit, String value) {
        return IndicatorWords.value(indicator(unit, BetterWhen.LOWER, false), new BigDecimal(value));
    }

    private static Indicator indicator(RatioUnit unit, BetterWhen better, boolean costShare) {
        return new Indicator(
                "any-indicator",
                "vfm-2009",
                "finance",
                "Any indicator",
                new Side(List.of(), false, null, costShare),
                null,
                BigDecimal.ONE,
                unit,
                better,
                costShare,
                true,
                false,
                null,
                "");
    }

    private static Position position(String beyond) {
        return new Position(
                "X1",
                "Sample Unitary",
                BigDecimal.TEN,
                BigDecimal.TEN,
                BigDecimal.ONE,
                4,
                null,
                new BigDecimal(beyond),
                false,
                null);
    }
}
