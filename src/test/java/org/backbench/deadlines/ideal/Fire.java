package org.backbench.deadlines.ideal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a rung that was due.
 *
 * @param moment when it was due
 * @param firedAt null: a higher one was due as well and it was left out
 */
public record Fire(
        long clock,
        int round,
        String rung,
        Instant moment,
        @Nullable Instant firedAt) {}
