package org.backbench.benchmarks;

/**
 * A share that is computed from returns: a line of reference/templates/indicators.csv. Lower is cheaper.
 *
 * @param function the function it is about
 * @param numerator the line of the template above the fraction bar
 * @param denominator the line below it
 * @param officialCode the code of the audit agencies' indicator it follows; empty where there is none
 */
public record Indicator(
        String key,
        String template,
        String function,
        String title,
        String numerator,
        String denominator,
        String officialCode) {}
