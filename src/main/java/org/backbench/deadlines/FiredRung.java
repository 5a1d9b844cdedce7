package org.backbench.deadlines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rung that has just fired.
 *
 * @param rung its code in reference/ladders.csv
 * @param audienceKey the role key it goes to
 * @param sentence the line for the story of the case
 */
public record FiredRung(
        long clockId,
        String kind,
        long caseId,
        @Nullable Long subject,
        String rung,
        String audienceKey,
        Instant at,
        String sentence) {}
