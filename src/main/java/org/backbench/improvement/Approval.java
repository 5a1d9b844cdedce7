package org.backbench.improvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The body's own decision on its draft: which meeting decided, and when, or why it went back to the author. */
public record Approval(
        boolean approved,
        Signature by,
        @Nullable String meeting,
        @Nullable LocalDate decidedOn,
        @Nullable String reason) {}
