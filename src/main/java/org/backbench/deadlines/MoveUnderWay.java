package org.backbench.deadlines;

import java.time.Instant;

/**
 * A move of the training clock that has begun and not arrived.
 *
 * @param byName the person who set it going
 * @param fired rungs fired since it was set going
 */
public record MoveUnderWay(String byName, Instant fromAt, Instant target, int fired) {}
