package org.backbench.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A running clock has another due day.
 *
 * @param taskId the task it belongs to, where it times one
 * @param reason why, in a sentence
 */
public record MovedClock(
        long clockId,
        String kind,
        long caseId,
        @Nullable Long subject,
        @Nullable String taskId,
        LocalDate from,
        LocalDate to,
        String reason) {}
