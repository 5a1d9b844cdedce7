package org.backbench.worklist;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One verb for many tasks, and how many have come to which outcome.
 *
 * @param to the name of who gets them, when they are assigned
 */
public record BulkWork(
        long id,
        long personId,
        BulkVerb verb,
        @Nullable Long toPersonId,
        @Nullable String to,
        @Nullable LocalDate until,
        Instant checkedAt,
        @Nullable Instant appliedAt,
        @Nullable Instant undoneAt,
        int allowed,
        int refused,
        int done,
        int overtaken,
        int undone,
        int kept) {}
