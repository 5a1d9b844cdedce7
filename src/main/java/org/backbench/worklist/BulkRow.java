package org.backbench.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One task of many.
 *
 * @param code the stable word of what forbids it; {@code sentence} says it
 */
public record BulkRow(
        long task,
        String title,
        String reference,
        String bodyName,
        LocalDate due,
        BulkOutcome outcome,
        @Nullable String code,
        @Nullable String sentence) {}
