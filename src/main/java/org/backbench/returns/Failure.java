package org.backbench.returns;

/**
 * A rule that a return breaks.
 *
 * @param line the key of the line where it is put right
 * @param rule required, number, positive, whole, not-negative or sum
 * @param message names line, figures, rule and way out
 */
public record Failure(String line, String rule, String message) {}
