package org.backbench.benchmarks;

import org.jspecify.annotations.Nullable;

/**
 * One indicator of a body beside its group.
 *
 * @param n the bodies in the quartiles
 * @param quartiles null where n is below 8
 * @param release 1 once the cycle is frozen, else provisional
 * @param own null where the body is not ranked, or where this reader may not see it
 * @param leftOut why there is no value of its own; null where it has one, or has nothing to do with the group
 * @param late whether its value came or was corrected after the release, and is measured against it
 * @param caution that a query about one of its figures is open; null where none is
 */
public record ProfileLine(
        Indicator indicator,
        String group,
        int n,
        String method,
        @Nullable Quartiles quartiles,
        String release,
        @Nullable Position own,
        @Nullable LeftOut leftOut,
        boolean late,
        @Nullable String caution) {

    /** Whether its value is hidden from this reader because it counts few people. */
    public boolean suppressed() {
        return leftOut != null && leftOut.kind() == Reason.FEW_PEOPLE;
    }

    /** Whether a query about one of its figures was not settled. */
    public boolean reserved() {
        return leftOut != null && leftOut.kind() == Reason.RESERVED;
    }
}
