package org.backbench.deadlines;

/** What a sweep did: rungs fired, rungs superseded, and rungs that failed and stay due. */
record Sweep(int fired, int superseded, int failed) {

    static final Sweep NOTHING = new Sweep(0, 0, 0);
    static final Sweep FAILURE = new Sweep(0, 0, 1);

    /** Together with what the next pass did; what failed before and was tried again counts once. */
    Sweep then(Sweep next) {
        return new Sweep(fired + next.fired, superseded + next.superseded, next.failed);
    }

    Sweep plus(Sweep other) {
        return new Sweep(fired + other.fired, superseded + other.superseded, failed + other.failed);
    }

    /** Whether anything moved on, so that more may have become due. */
    boolean moved() {
        return fired + superseded > 0;
    }
}
