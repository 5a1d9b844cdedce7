package org.backbench.improvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line in the history of a saving. Lines are added, never changed.
 *
 * @param pounds a year
 * @param on the day it was done
 * @param since first day of the saving, on the line of its evidence
 * @param tests as ticked, on the line of its verification
 */
public record SavingStep(
        SavingMove move,
        long pounds,
        LocalDate on,
        @Nullable LocalDate since,
        @Nullable FourTests tests,
        String by,
        @Nullable String reason) {}
