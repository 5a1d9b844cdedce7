package org.backbench.ui.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.backbench.benchmarks.BenchmarkFixtures;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.LeftOut;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.Reason;
import org.junit.jupiter.api.Test;

/** A figure that is not what it seems says so where it stands, and why when asked. */
class FigureCellTest {

    private static final Indicator SHARE = BenchmarkFixtures.financeCostShare();

    @Test
    void oneWithoutSchoolsSaysSoAndOneWithThemIsTheFigureAlone() {
        assertThat(words(position(true))).startsWith("1.50%without schools").contains("on both sides");
        assertThat(words(position(false))).isEqualTo("1.50%");
        assertThat(words(position(null))).isEqualTo("1.50%");
    }

    @Test
    void whatIsNotRankedIsAWordThatOpensToItsReason() {
        assertThat(leftOut(Reason.FEW_PEOPLE, "")).startsWith("suppressed").contains("counts under 5");
        assertThat(leftOut(Reason.RESERVED, "Finance cost is reserved: query Q1 was open at the freeze."))
                .startsWith("reserved")
                .contains("query Q1 was open at the freeze. What is reserved stays out of quartiles");
        assertThat(leftOut(Reason.ZERO, "Finance cost is reported as zero.")).isEqualTo("not ranked");
    }

    private static Position position(@org.jspecify.annotations.Nullable Boolean withoutSchools) {
        BigDecimal ratio = new BigDecimal("1.5");
        return new Position("X", "X", ratio, ratio, ratio, null, null, null, false, withoutSchools);
    }

    private static String words(Position position) {
        return FigureCell.of(SHARE, position, "X").getElement().getTextRecursively();
    }

    private static String leftOut(Reason kind, String reason) {
        return FigureCell.of(new LeftOut("X", "X", kind, reason), "X")
                .getElement()
                .getTextRecursively();
    }
}
