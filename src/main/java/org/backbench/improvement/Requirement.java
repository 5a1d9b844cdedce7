package org.backbench.improvement;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a body has to save: the distance of one function from the boundary of its group's highest-cost quarter. One
 * function only, because the indicators of several overlap and must not be added up.
 *
 * @param function its key in the return, like finance
 * @param title as people call the function
 * @param indicator its cost indicator in the benchmark
 * @param pounds what is required, a year
 * @param baselineCost the cost of the function in pounds, frozen when the plan was asked for
 * @param base the running costs in pounds of which it is a share
 * @param ratio the cost as per cent of the base
 * @param boundary the per cent at which the highest-cost quarter begins
 */
public record Requirement(
        String function,
        String title,
        String indicator,
        long pounds,
        long baselineCost,
        long base,
        BigDecimal ratio,
        BigDecimal boundary,
        LocalDate target) {

    Coverage coveredBy(long countable) {
        return new Coverage(countable, pounds);
    }
}
