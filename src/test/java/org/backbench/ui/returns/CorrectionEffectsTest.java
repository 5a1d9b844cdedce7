package org.backbench.ui.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.BenchmarkFixtures;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.Quartiles;
import org.backbench.benchmarks.ReleaseEffect;
import org.backbench.benchmarks.ReleaseEffect.Change;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The correction of scenario S15, before anybody accepts it. */
class CorrectionEffectsTest {

    @Test
    void saysWhoWouldStandInAnotherQuarter() {
        ReleaseEffect effect = effect(
                position("1.5"),
                "1.525",
                List.of(
                        new Change("XF", "Ferncliffe Unitary", 3, 4, BigDecimal.ZERO, new BigDecimal("90000")),
                        new Change(
                                "XT", "Tarnbury Unitary", 4, 4, new BigDecimal("2200000"), new BigDecimal("2550000"))));

        assertThat(CorrectionEffects.sentence(effect))
                .isEqualTo(
                        "Finance cost: 2.00% becomes 1.50%, release 1. Made again, the boundary would move by −10.3%;"
                                + " Ferncliffe Unitary would change quarter.");
    }

    @Test
    void saysThatNobodyWouldAndThatAFigureIsGone() {
        assertThat(CorrectionEffects.sentence(effect(null, "1.70", List.of())))
                .isEqualTo("Finance cost: 2.00% becomes left out, release 1. Made again, the boundary would move by"
                        + " 0.0%; nobody would change quarter.");
    }

    private static ReleaseEffect effect(@Nullable Position now, String recomputed, List<Change> changes) {
        Benchmark released = new Benchmark(
                2009,
                "2008-09",
                BenchmarkFixtures.financeCostShare(),
                "X-UA",
                8,
                Quartiles.METHOD,
                quartiles("1.70"),
                null,
                null,
                BigDecimal.ZERO,
                null,
                List.of(),
                List.of(),
                "1",
                null,
                null,
                null);
        return new ReleaseEffect(released, "XR", position("2.0"), now, quartiles(recomputed), changes);
    }

    private static Quartiles quartiles(String q3) {
        return new Quartiles(new BigDecimal("1.175"), new BigDecimal("1.40"), new BigDecimal(q3));
    }

    private static Position position(String share) {
        return new Position(
                "XR",
                "Ravensby Unitary",
                new BigDecimal(share),
                BigDecimal.ONE,
                BigDecimal.TEN,
                null,
                null,
                null,
                false,
                null);
    }
}
