package org.backbench.benchmarks;

/**
 * A cost ratio that bodies are compared by: a line of reference/templates/indicators.csv. Lower is cheaper.
 *
 * @param key like finance-cost-share
 * @param numerator the line of the template on top; {@code denominator} the one below
 * @param officialCode the audit agencies' code, empty for a measure of this product's own
 */
public record Indicator(
        String key,
        String template,
        String function,
        String title,
        String numerator,
        String denominator,
        String officialCode) {}
