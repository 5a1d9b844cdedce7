package org.backbench.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which tasks of a queue: each part that is null lets everything pass. Text finds body, reference or title. */
public record WorkFilter(
        @Nullable String stage,
        @Nullable String bodyClass,
        @Nullable String body,
        @Nullable Integer cycle,
        @Nullable LocalDate dueBefore,
        @Nullable String text) {

    public static final WorkFilter ALL = new WorkFilter(null, null, null, null, null, null);
}
