package org.backbench.benchmarks;

/** A body of the peer group that is not ranked, and why. */
public record LeftOut(String code, String name, String reason) {}
