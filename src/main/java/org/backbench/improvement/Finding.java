package org.backbench.improvement;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What panel and benchmark say about one function of a body.
 *
 * @param improve whether the panel's conclusion was "improve"
 * @param opportunity pounds a year above the boundary of the highest-cost quarter
 * @param cost pounds a year
 * @param base running costs in pounds
 */
record Finding(
        String function,
        String indicator,
        boolean improve,
        long opportunity,
        long cost,
        long base,
        BigDecimal ratio,
        BigDecimal boundary) {

    Requirement asRequirement(LocalDate target) {
        return new Requirement(function, indicator, opportunity, cost, base, ratio, boundary, target);
    }
}
