package org.backbench.deadlines;

/**
 * What a sweep did.
 *
 * @param fired rungs fired
 * @param steps those of them that moved the flow, so that more may have become due
 * @param superseded rungs that came too late because a higher one was due as well
 * @param failed rungs that could not be fired and stay due
 */
record Sweep(int fired, int steps, int superseded, int failed) {

    static final Sweep NOTHING = new Sweep(0, 0, 0, 0);
    static final Sweep FAILURE = new Sweep(0, 0, 0, 1);

    static Sweep fired(int rungs) {
        return new Sweep(rungs, 0, 0, 0);
    }

    /** Together with what the next pass did; what failed before and was tried again counts once. */
    Sweep then(Sweep next) {
        return new Sweep(fired + next.fired, steps + next.steps, superseded + next.superseded, next.failed);
    }

    Sweep plus(Sweep other) {
        return new Sweep(
                fired + other.fired, steps + other.steps, superseded + other.superseded, failed + other.failed);
    }

    int handled() {
        return fired + superseded;
    }
}
