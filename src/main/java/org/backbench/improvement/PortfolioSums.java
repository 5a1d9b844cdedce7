package org.backbench.improvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The agreed plans of all cases that a person may know of, added up; amounts in pounds a year.
 *
 * @param plans how many were agreed
 * @param target the last of their target days; null where none was agreed
 * @param requiredToday what their trajectories ask for by today
 */
public record PortfolioSums(
        int plans,
        @Nullable LocalDate target,
        long required,
        long requiredToday,
        long claimed,
        long evidenced,
        long verified,
        long sustained) {

    /** By how much the verified savings lie below what is asked for by today; 0 when on track. */
    public long behindBy() {
        return Math.max(0, requiredToday - verified);
    }
}
