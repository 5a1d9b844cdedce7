package org.backbench.returns;

/** OPEN until the freeze; afterwards benchmarks of the cycle stand as released. Late returns are still taken. */
public enum CycleState {
    OPEN,
    FROZEN
}
