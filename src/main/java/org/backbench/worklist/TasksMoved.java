package org.backbench.worklist;

/** Tasks have come into other hands: queues that show them look again. */
public record TasksMoved() {}
