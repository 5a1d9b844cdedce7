package org.backbench.deadlines;

import java.time.Instant;

/**
 * How far the training clock has come.
 *
 * @param at where it stands
 * @param fired rungs fired since it was set going
 * @param toGo rungs still to come before the target, as far as is known yet
 * @param failed rungs that could not be fired and stay due
 */
public record Progress(Instant at, Instant target, int fired, int toGo, int failed) {

    public boolean isThere() {
        return at.equals(target);
    }
}
