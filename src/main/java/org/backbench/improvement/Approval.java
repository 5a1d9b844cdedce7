package org.backbench.improvement;

import java.time.LocalDate;
import org.backbench.calendar.Dates;
import org.jspecify.annotations.Nullable;

/** The body's own decision on its draft: which meeting decided, and when, or why it went back to the author. */
public record Approval(
        boolean approved,
        Signature by,
        @Nullable String meeting,
        @Nullable LocalDate decidedOn,
        @Nullable String reason) {

    String sentence() {
        if (!approved) {
            return "The body sent its draft back to the author: " + reason;
        }
        String where = meeting == null ? "" : " at " + meeting;
        String when = decidedOn == null ? "" : " on " + Dates.day(decidedOn);
        return "The body approved its plan%s%s and sent it to the partnership.".formatted(where, when);
    }
}
