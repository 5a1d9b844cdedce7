package org.backbench.benchmarks;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where one body stands in its peer group.
 *
 * @param ratio per cent
 * @param numerator pounds; {@code denominator} too
 * @param quartile 1 to 4, 4 the highest-cost quarter; null where the group is too small for quartiles
 * @param opportunity pounds a year above the boundary of the highest-cost quarter, 0 below it; null as the quartile
 * @param spike look at the accounts first: one year unlike all others
 */
public record Position(
        String code,
        String name,
        BigDecimal ratio,
        BigDecimal numerator,
        BigDecimal denominator,
        @Nullable Integer quartile,
        @Nullable BigDecimal opportunity,
        boolean spike) {}
