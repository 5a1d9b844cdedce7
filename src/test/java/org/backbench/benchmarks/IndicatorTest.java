package org.backbench.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndicatorTest {

    @Test
    void readsTheFirstLineThatIsFilledIn() {
        Side side = Side.of("hr-running-costs|running-costs", null, true);

        assertThat(side.of(figures("running-costs", 182_000), false).orElseThrow())
                .isEqualByComparingTo("182000000");
        assertThat(side.of(figures("running-costs", 182_000, "hr-running-costs", 128_000), false)
                        .orElseThrow())
                .isEqualByComparingTo("128000000");
        assertThat(side.missing(Map.of())).contains("running-costs");
    }

    @Test
    void addsAndTakesOffLines() {
        assertThat(Side.of("a -b", null, false)
                        .of(figures("a", 5, "b", 7), false)
                        .orElseThrow())
                .isEqualByComparingTo("-2");
        assertThat(Side.of("distance a -b", null, false)
                        .of(figures("a", 5, "b", 7), false)
                        .orElseThrow())
                .isEqualByComparingTo("2");
        assertThat(Side.of("a -b", null, false).of(figures("a", 5), false)).isEmpty();
    }

    @Test
    void leavesSchoolsOutOnBothSidesOrOnNone() {
        Indicator share = withSchools();
        Map<String, BigDecimal> figures = figures("finance-cost", 5600, "running-costs", 200_000);
        assertThat(share.result(figures).orElseThrow().schoolsLeftOut()).isFalse();

        figures.put("running-costs-schools", BigDecimal.valueOf(60_000));
        assertThat(share.ratio(figures).orElseThrow()).isEqualByComparingTo("2.8");

        figures.put("finance-cost-schools", BigDecimal.valueOf(1400));
        assertThat(share.ratio(figures).orElseThrow()).isEqualByComparingTo("3");
        assertThat(share.result(figures).orElseThrow().schoolsLeftOut()).isTrue();
    }

    @Test
    void mirrorsTheBoundaryWhereHigherIsBetter() {
        Quartiles quartiles = Quartiles.of(Stream.of("1", "2", "3", "4", "5", "6", "7", "8")
                .map(BigDecimal::new)
                .toList());

        assertThat(quartiles.quarterOf(BigDecimal.ONE, BetterWhen.HIGHER)).isEqualTo(4);
        assertThat(quartiles.quarterOf(new BigDecimal("8"), BetterWhen.HIGHER)).isEqualTo(1);
        assertThat(quartiles.quarterOf(quartiles.q1(), BetterWhen.HIGHER)).isEqualTo(3);
        assertThat(quartiles.beyond(BigDecimal.ONE, BetterWhen.HIGHER)).isEqualByComparingTo("1.75");
        assertThat(quartiles.beyond(new BigDecimal("8"), BetterWhen.LOWER)).isEqualByComparingTo("1.75");
        assertThat(quartiles.beyond(new BigDecimal("8"), BetterWhen.HIGHER)).isEqualByComparingTo("0");
        assertThat(quartiles.beyond(new BigDecimal("8"), BetterWhen.CONTEXT)).isNull();
    }

    @Test
    void equalValuesAreNeverInTheWorstQuarter() {
        Quartiles equal = Quartiles.of(java.util.Collections.nCopies(8, BigDecimal.TEN));
        Quartiles ties = Quartiles.of(Stream.of("1", "1", "1", "1", "1", "9", "9", "9")
                .map(BigDecimal::new)
                .toList());

        for (BetterWhen betterWhen : List.of(BetterWhen.LOWER, BetterWhen.HIGHER)) {
            assertThat(equal.quarterOf(BigDecimal.TEN, betterWhen)).isEqualTo(1);
            assertThat(equal.beyond(BigDecimal.TEN, betterWhen)).isEqualByComparingTo("0");
        }
        assertThat(ties.quarterOf(new BigDecimal("9"), BetterWhen.LOWER)).isEqualTo(3);
        assertThat(ties.quarterOf(BigDecimal.ONE, BetterWhen.HIGHER)).isEqualTo(2);
    }

    @Test
    void tellsPoundsOnlyWhereCostsShouldFall() {
        assertThat(BenchmarkFixtures.indicator("a", "b", BetterWhen.LOWER).saves())
                .isTrue();
        assertThat(BenchmarkFixtures.indicator("a", "b", BetterWhen.HIGHER).saves())
                .isFalse();
        assertThat(BenchmarkFixtures.indicator("a", "b", BetterWhen.CONTEXT).saves())
                .isFalse();
    }

    private static Indicator withSchools() {
        Indicator share = BenchmarkFixtures.financeCostShare();
        return new Indicator(
                share.key(),
                share.template(),
                share.function(),
                share.title(),
                Side.of("finance-cost", "finance-cost-schools", true),
                Side.of("running-costs", "running-costs-schools", true),
                share.factor(),
                share.unit(),
                share.betterWhen(),
                true,
                false,
                false,
                null,
                "");
    }

    private static Map<String, BigDecimal> figures(Object... pairs) {
        Map<String, BigDecimal> figures = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            figures.put((String) pairs[i], new BigDecimal(pairs[i + 1].toString()));
        }
        return figures;
    }
}
