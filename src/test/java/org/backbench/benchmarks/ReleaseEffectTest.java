package org.backbench.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The eight unitaries of scenarios S7 and S15. */
class ReleaseEffectTest {

    private static final String[] SHARES = {"1.0", "1.1", "1.2", "1.3", "1.5", "1.6", "2.0", "2.8"};
    private static final long[] BASES = {120, 120, 120, 120, 120, 120, 150, 200};
    private static final BigDecimal TOLERANCE = BigDecimal.valueOf(5);

    private static final Indicator COST_SHARE = new Indicator(
            "finance-cost-share",
            "vfm-2009",
            "finance",
            "Cost of the finance function",
            Side.of("finance-cost", null, true),
            Side.of("running-costs", null, true),
            BigDecimal.valueOf(100),
            RatioUnit.PERCENT,
            BetterWhen.LOWER,
            true,
            false,
            false,
            null,
            "FIN-P1");

    @Test
    void aCorrectionWithinTheToleranceChangesOnlyItsOwnBody() {
        ReleaseEffect effect = corrected("1.9");

        assertThat(effect.recomputed().q3()).isEqualByComparingTo("1.675");
        assertThat(effect.moved()).isCloseTo(new BigDecimal("-1.47"), within(new BigDecimal("0.005")));
        assertThat(effect.exceeds(TOLERANCE)).isFalse();
        assertThat(effect.now().ratio()).isEqualByComparingTo("1.9");
        assertThat(effect.now().opportunity())
                .as("(1.90 - 1.70) %% of 150m, against the released boundary")
                .isEqualByComparingTo("300000");
    }

    @Test
    void aCorrectionBeyondTheToleranceShowsWhoWouldChange() {
        ReleaseEffect effect = corrected("1.5");

        assertThat(effect.recomputed().q3()).isEqualByComparingTo("1.525");
        assertThat(effect.moved()).isCloseTo(new BigDecimal("-10.29"), within(new BigDecimal("0.005")));
        assertThat(effect.exceeds(TOLERANCE)).isTrue();
        assertThat(effect.changes()).extracting(ReleaseEffect.Change::code).contains("X6", "X7", "X8");
        assertThat(pounds(effect, "X8")).isEqualByComparingTo("2550000");
        assertThat(pounds(effect, "X6")).isEqualByComparingTo("90000");
        assertThat(pounds(effect, "X7")).isZero();
        assertThat(change(effect, "X6").quarterNow()).isEqualTo(4);
        assertThat(change(effect, "X6").changesQuarter()).isTrue();
        assertThat(change(effect, "X8").poundsWas()).isEqualByComparingTo("2200000");
    }

    @Test
    void aGroupThatFallsBelowEightHasNoBoundaryLeft() {
        ReleaseEffect effect = ReleaseEffect.of(released(), "X7", null);

        assertThat(effect.recomputed()).isNull();
        assertThat(effect.moved()).isZero();
        assertThat(effect.now()).isNull();
        assertThat(effect.changesItsBody()).isTrue();
        assertThat(change(effect, "X8").poundsNow()).isNull();
    }

    @Test
    void theSameFigureAgainChangesNothing() {
        assertThat(corrected("2.0").changesItsBody()).isFalse();
        assertThat(corrected("2.0").changes()).isEmpty();
    }

    private static ReleaseEffect corrected(String share) {
        return ReleaseEffect.of(released(), "X7", unplaced(6, share));
    }

    private static Benchmark released() {
        List<Position> bodies = new ArrayList<>();
        for (int i = 0; i < SHARES.length; i++) {
            bodies.add(unplaced(i, SHARES[i]));
        }
        Quartiles quartiles = Quartiles.of(bodies.stream().map(Position::ratio).toList());
        return new Benchmark(
                2009,
                "2008-09",
                COST_SHARE,
                "X-UA",
                bodies.size(),
                Quartiles.METHOD,
                quartiles,
                null,
                null,
                BigDecimal.ZERO,
                null,
                bodies.stream()
                        .map(body -> GroupFigures.against(COST_SHARE, quartiles, body))
                        .toList(),
                List.of(),
                "1",
                null,
                null,
                null);
    }

    private static Position unplaced(int index, String share) {
        BigDecimal base = BigDecimal.valueOf(BASES[index] * 1_000_000);
        BigDecimal cost = base.multiply(new BigDecimal(share)).movePointLeft(2);
        return new Position(
                "X" + (index + 1),
                "Body " + (index + 1),
                new BigDecimal(share),
                cost,
                base,
                null,
                null,
                null,
                false,
                null);
    }

    private static ReleaseEffect.Change change(ReleaseEffect effect, String code) {
        return effect.changes().stream()
                .filter(change -> change.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable BigDecimal pounds(ReleaseEffect effect, String code) {
        return change(effect, code).poundsNow();
    }
}
