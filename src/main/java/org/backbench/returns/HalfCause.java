package org.backbench.returns;

/** A cause as it is being typed: it explains nothing yet, and its amount may be no number. */
public record HalfCause(String text, String amount) {}
