package org.backbench.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The quartiles of a peer group by linear interpolation, as QUARTILE.INC of a spreadsheet does it: Q1 lies a quarter of
 * the way from the first to the last of the sorted values.
 */
public record Quartiles(BigDecimal q1, BigDecimal median, BigDecimal q3) {

    /** What stands beside every result: another method gives other boundaries. */
    public static final String METHOD = "linear interpolation (QUARTILE.INC)";

    private static final int FOUR = 4;

    /** @param sorted ascending, at least one */
    static Quartiles of(List<BigDecimal> sorted) {
        return new Quartiles(at(sorted, 1), at(sorted, 2), at(sorted, 3));
    }

    private static BigDecimal at(List<BigDecimal> sorted, int quarter) {
        int steps = (sorted.size() - 1) * quarter;
        int below = steps / FOUR;
        BigDecimal low = sorted.get(below);
        if (steps % FOUR == 0) {
            return low;
        }
        BigDecimal part = BigDecimal.valueOf(steps % FOUR).divide(BigDecimal.valueOf(FOUR), MathContext.DECIMAL128);
        return low.add(sorted.get(below + 1).subtract(low).multiply(part, MathContext.DECIMAL128));
    }

    /** In which quarter a value lies, 1 the lowest; a value on a boundary belongs to the quarter below it. */
    int quarterOf(BigDecimal value) {
        if (value.compareTo(q1) <= 0) {
            return 1;
        }
        if (value.compareTo(median) <= 0) {
            return 2;
        }
        return value.compareTo(q3) <= 0 ? 3 : FOUR;
    }
}
