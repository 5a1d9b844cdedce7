package org.backbench.benchmarks;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a body stands in its group. There is no rank.
 *
 * @param ratio in the unit of the indicator, per cent for shares; twenty digits
 * @param numerator pounds where the indicator's numerator is money, else what its lines count
 * @param denominator the same
 * @param quartile 1 the better end to 4 the worse (of a cost: lowest-cost to highest-cost quarter), for an indicator
 *     without a better end 1 the lowest to 4 the highest; null where the group is too small
 * @param opportunity pounds above the boundary of the highest-cost quarter, 0 below it; null where the group is too
 *     small or £ say nothing
 * @param beyond by how much, in the unit of the indicator, the value lies beyond the boundary of the worst quarter, 0
 *     on the better side of it; null where there is no boundary
 * @param spike more than twice or less than half the body's other years: look at the accounts first
 * @param schoolsLeftOut whether schools are left out on both sides; null where the indicator knows no schools
 */
public record Position(
        String code,
        String name,
        BigDecimal ratio,
        BigDecimal numerator,
        BigDecimal denominator,
        @Nullable Integer quartile,
        @Nullable BigDecimal opportunity,
        @Nullable BigDecimal beyond,
        boolean spike,
        @Nullable Boolean schoolsLeftOut) {

    /** What stands beside a figure that is a spike. */
    public static final String SPIKE = "one-year spike: look at the accounts first";
}
