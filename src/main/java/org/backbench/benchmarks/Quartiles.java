package org.backbench.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quartiles in the unit of the indicator, by linear interpolation between neighbours as QUARTILE.INC does. Exact,
 * nothing is rounded.
 *
 * @param q1 the boundary of the worst quarter where higher is better
 * @param q3 the boundary of the highest-cost quarter, and of the worst where lower is better
 */
public record Quartiles(BigDecimal q1, BigDecimal median, BigDecimal q3) {

    /** What stands beside every result: another method gives other boundaries. */
    public static final String METHOD = "linear interpolation (QUARTILE.INC)";

    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    /** @param values at least one, in any order */
    static Quartiles of(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        return new Quartiles(at(sorted, 1), at(sorted, 2), at(sorted, 3));
    }

    /** The value so many quarters of the way from the lowest to the highest. */
    private static BigDecimal at(List<BigDecimal> sorted, int quarters) {
        int steps = (sorted.size() - 1) * quarters;
        BigDecimal lower = sorted.get(steps / 4);
        BigDecimal part = QUARTER.multiply(BigDecimal.valueOf(steps % 4));
        return part.signum() == 0
                ? lower
                : lower.add(sorted.get(steps / 4 + 1).subtract(lower).multiply(part));
    }

    /** 1 for the better end to 4 for the worse; a value on a boundary belongs to the better side. */
    int quarterOf(BigDecimal ratio, BetterWhen betterWhen) {
        return betterWhen == BetterWhen.HIGHER ? mirrored(ratio) : quarterOf(ratio);
    }

    private int mirrored(BigDecimal ratio) {
        if (ratio.compareTo(q3) >= 0) {
            return 1;
        }
        if (ratio.compareTo(median) >= 0) {
            return 2;
        }
        return ratio.compareTo(q1) >= 0 ? 3 : 4;
    }

    /** Where the worst quarter begins; of what has no better end, the upper quartile. */
    public BigDecimal boundary(BetterWhen betterWhen) {
        return betterWhen == BetterWhen.HIGHER ? q1 : q3;
    }

    /** How far beyond the boundary of the worst quarter, 0 on its better side; null where neither end is better. */
    @Nullable
    BigDecimal beyond(BigDecimal ratio, BetterWhen betterWhen) {
        return switch (betterWhen) {
            case LOWER -> ratio.subtract(q3).max(BigDecimal.ZERO);
            case HIGHER -> q1.subtract(ratio).max(BigDecimal.ZERO);
            case CONTEXT -> null;
        };
    }

    /** 1 for the lowest-cost quarter to 4 for the highest; a value on a boundary belongs to the cheaper side. */
    int quarterOf(BigDecimal ratio) {
        if (ratio.compareTo(q1) <= 0) {
            return 1;
        }
        if (ratio.compareTo(median) <= 0) {
            return 2;
        }
        return ratio.compareTo(q3) <= 0 ? 3 : 4;
    }
}
