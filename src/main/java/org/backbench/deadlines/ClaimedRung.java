package org.backbench.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import org.backbench.calendar.Dates;
import org.jspecify.annotations.Nullable;

/** A rung the sweep has taken, with what its clock says. */
record ClaimedRung(
        long id,
        long clockId,
        String code,
        int round,
        Instant dueAt,
        String audience,
        @Nullable String flow,
        int ladderVersion,
        String kind,
        String label,
        String ladder,
        long caseId,
        @Nullable Long subject,
        String body,
        @Nullable String riep,
        @Nullable String about,
        @Nullable String holder,
        LocalDate countedFrom,
        LocalDate due,
        @Nullable String slidWhy,
        boolean superseded) {

    boolean isEscalation() {
        return flow != null && flow.endsWith("-escalated");
    }

    /** The end of a day belongs to that day. */
    LocalDate dueOn() {
        return Dates.dayOf(dueAt.minusMillis(1));
    }

    Parties parties() {
        return new Parties(caseId, body, riep, holder);
    }
}
