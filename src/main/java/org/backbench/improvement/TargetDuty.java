package org.backbench.improvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a body has still to say about its three-year target.
 *
 * @param target the target date
 * @param replyBy the last day to reply on what would be published; null: the outturn of the year is to be certified
 */
public record TargetDuty(
        long caseId,
        String reference,
        String bodyName,
        boolean fictional,
        LocalDate target,
        @Nullable LocalDate replyBy) {

    /** The day by which it is due. */
    public LocalDate due() {
        return replyBy == null ? TargetOutturn.due(target) : replyBy;
    }
}
