package org.backbench.returns;

/** The figures of a cycle have been frozen: its benchmarks are to be released in the same transaction. */
public record CycleFrozen(int year, String by) {}
