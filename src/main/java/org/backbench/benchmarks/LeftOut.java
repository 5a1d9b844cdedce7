package org.backbench.benchmarks;

/**
 * A body of the group that stands in no quartile.
 *
 * @param kind which of the reasons it is
 * @param reason the sentence that says why
 */
public record LeftOut(String code, String name, Reason kind, String reason) {}
