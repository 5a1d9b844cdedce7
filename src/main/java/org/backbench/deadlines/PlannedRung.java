package org.backbench.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A rung of one clock as it is written down when the clock starts. */
record PlannedRung(
        String code,
        LocalDate dueOn,
        Instant dueAt,
        String audience,
        @Nullable String flow,
        RungState state) {

    /** The same while its clock stands still. */
    PlannedRung held() {
        return state == RungState.TO_COME ? new PlannedRung(code, dueOn, dueAt, audience, flow, RungState.HELD) : this;
    }
}
