package org.backbench.returns;

/** A line of an imported file that was left out on purpose, and why. */
public record LeftOutLine(int line, String code, String name, String reason) {}
