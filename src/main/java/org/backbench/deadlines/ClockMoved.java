package org.backbench.deadlines;

/** The training clock has come to a moment at which something was due, and that has happened. */
public record ClockMoved() {}
