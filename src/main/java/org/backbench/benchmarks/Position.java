package org.backbench.benchmarks;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a body stands in its group. There is no rank.
 *
 * @param ratio percent, twenty digits
 * @param numerator pounds
 * @param denominator pounds
 * @param quartile 1 lowest-cost quarter to 4 highest-cost quarter; null where the group is too small
 * @param opportunity pounds above the boundary of the highest-cost quarter, 0 below it; null like the quartile
 * @param spike more than twice or less than half the body's other years: look at the accounts first
 */
public record Position(
        String code,
        String name,
        BigDecimal ratio,
        BigDecimal numerator,
        BigDecimal denominator,
        @Nullable Integer quartile,
        @Nullable BigDecimal opportunity,
        boolean spike) {

    /** What stands beside a figure that is a spike. */
    public static final String SPIKE = "one-year spike: look at the accounts first";
}
