package org.backbench.deadlines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** All ladders of a body stand still, or did until they were lifted. */
public record BodyStop(
        long id,
        String body,
        String reason,
        String stoppedBy,
        Instant stoppedAt,
        @Nullable String liftedBy,
        @Nullable Instant liftedAt) {}
