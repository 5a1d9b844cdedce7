package org.backbench.ui.look;

/** One body of a peer group in a picture: its value, and whether it is the reader's own. */
public record Dot(String name, double value, boolean own) {}
