package org.backbench.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The shared benchmark of scenarios S5 and S7: eight unitaries, finance cost as per cent of running costs. */
class BenchmarkTest {

    private static final Indicator FINANCE = new Indicator(
            "finance-cost-share", "vfm-2009", "finance", "Finance cost", "finance-cost", "running-costs", "FIN-P1");

    @Test
    void putsTheUpperQuartileOfTheEightAtOnePointSeven() {
        Benchmark benchmark = ofTheEight();

        assertThat(benchmark.n()).isEqualTo(8);
        assertThat(benchmark.quartiles().q1()).isEqualByComparingTo("1.175");
        assertThat(benchmark.quartiles().median()).isEqualByComparingTo("1.4");
        assertThat(benchmark.quartiles().q3()).isEqualByComparingTo("1.70");
        assertThat(benchmark.method()).isEqualTo("linear interpolation (QUARTILE.INC)");
    }

    @Test
    void givesTarnburyAnOpportunityOfTwoPointTwoMillion() {
        Benchmark benchmark = ofTheEight();

        assertThat(pounds(benchmark.position("X8").orElseThrow().opportunity())).isEqualTo("2200000");
        assertThat(pounds(benchmark.position("X7").orElseThrow().opportunity())).isEqualTo("450000");
        assertThat(pounds(benchmark.position("X1").orElseThrow().opportunity())).isEqualTo("0");
        assertThat(pounds(benchmark.opportunity())).isEqualTo("2650000");
        assertThat(benchmark.bodies()).extracting(Position::quartile).containsExactly(1, 1, 2, 2, 3, 3, 4, 4);
    }

    @Test
    void givesNothingToABodyOnTheBoundary() {
        List<Figure> figures = new ArrayList<>();
        for (int body = 1; body <= 9; body++) {
            figures.add(figure("X" + body, Integer.toString(body), "1000"));
        }

        Position onTheBoundary = benchmark(figures).position("X7").orElseThrow();

        assertThat(onTheBoundary.opportunity()).isZero();
        assertThat(onTheBoundary.quartile()).isEqualTo(3);
    }

    @Test
    void drawsNoQuartilesFromSeven() {
        Benchmark benchmark = benchmark(theEight().subList(0, 7));

        assertThat(benchmark.tooFew()).isTrue();
        assertThat(benchmark.n()).isEqualTo(7);
        assertThat(benchmark.opportunity()).isNull();
        assertThat(benchmark.bodies()).allMatch(body -> body.quartile() == null && body.opportunity() == null);
    }

    @Test
    void leavesMissingZeroAndNegativeOutEachForItsOwnReason() {
        List<Figure> figures = new ArrayList<>(theEight());
        figures.add(figure("XA", null, "120000"));
        figures.add(figure("XB", "0", "120000"));
        figures.add(figure("XC", "-5", "120000"));
        figures.add(figure("XD", "5", "0"));
        figures.add(
                Figure.of("XE", "Odd", new BigDecimal("5"), new BigDecimal("10"), "a city with few residents", false));

        Benchmark benchmark = benchmark(figures);

        assertThat(benchmark.n()).isEqualTo(8);
        assertThat(benchmark.quartiles().q3()).isEqualByComparingTo("1.70");
        assertThat(benchmark.leftOut())
                .extracting(LeftOut::reason)
                .containsExactly(
                        "not reported",
                        "reported as zero",
                        "reported as negative",
                        "no positive base to compare with",
                        "a city with few residents");
    }

    @Test
    void saysHowMuchTheLargestBodyMakes() {
        Concentration largest = ofTheEight().concentration();

        assertThat(largest.code()).isEqualTo("X8");
        assertThat(largest.share().setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo("31.4");
    }

    private static Benchmark ofTheEight() {
        return benchmark(theEight());
    }

    private static Benchmark benchmark(List<Figure> figures) {
        return Benchmark.of(2009, FINANCE, "X-UA", figures, "1", null);
    }

    private static List<Figure> theEight() {
        return List.of(
                figure("X1", "1200", "120000"),
                figure("X2", "1320", "120000"),
                figure("X3", "1440", "120000"),
                figure("X4", "1560", "120000"),
                figure("X5", "1800", "120000"),
                figure("X6", "1920", "120000"),
                figure("X7", "3000", "150000"),
                figure("X8", "5600", "200000"));
    }

    private static Figure figure(String code, @Nullable String numerator, String denominator) {
        BigDecimal cost = numerator == null ? null : new BigDecimal(numerator);
        return Figure.of(code, code + " Unitary", cost, new BigDecimal(denominator), null, false);
    }

    private static String pounds(@Nullable BigDecimal amount) {
        return String.valueOf(amount == null ? null : amount.setScale(0, RoundingMode.HALF_UP));
    }
}
