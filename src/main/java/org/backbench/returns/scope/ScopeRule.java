package org.backbench.returns.scope;

import java.time.LocalDate;
import org.backbench.bodies.Headcount;
import org.backbench.bodies.PublicBody;
import org.backbench.calendar.Dates;
import org.backbench.returns.Cycle;
import org.jspecify.annotations.Nullable;

/** Decides whether a body owes a return: by its people, not by full-time equivalents, on the reference date. */
record ScopeRule(LocalDate dataYearEnd, LocalDate due) {

    /** Bodies that employ more people than this owe a return (HM Treasury, April 2009). */
    private static final int THRESHOLD = 250;

    /** What was decided about a body; known: by a count of its people, or because it takes part in the training. */
    record Ruling(
            PublicBody body, boolean inScope, @Nullable Headcount count, LocalDate reference, String reason) {

        /** It exists and is too small: its return stands as out of scope, so that it can be sent anyway. */
        boolean isTooSmall() {
            return !inScope && count != null;
        }
    }

    static ScopeRule of(Cycle cycle) {
        return new ScopeRule(cycle.dataYearEnd(), cycle.due());
    }

    Ruling on(PublicBody body, @Nullable Headcount count) {
        LocalDate begun = body.validFrom();
        LocalDate reference = begun != null && begun.isAfter(dataYearEnd) ? begun : dataYearEnd;
        LocalDate ended = body.validTo();
        if (ended != null && ended.isBefore(due)) {
            return new Ruling(body, false, null, reference, endedOn(body, ended));
        }
        if (count == null) {
            return new Ruling(body, body.fictional(), null, reference, uncounted(body));
        }
        return new Ruling(body, count.people() > THRESHOLD, count, reference, counted(count));
    }

    private static String endedOn(PublicBody body, LocalDate ended) {
        String heirs = body.successors().isEmpty() ? "" : " What it owed is owed by its successors.";
        return "%s ended on %s.%s".formatted(body.name(), Dates.day(ended), heirs);
    }

    private static String uncounted(PublicBody body) {
        return body.fictional()
                ? "A fictional body of which no headcount is known takes part in the training."
                : "No headcount is known, so it cannot be told to owe a return. Record one to decide.";
    }

    private static String counted(Headcount count) {
        String fte = count.fte() == null
                ? ""
                : " (%s full-time equivalents, which do not decide)"
                        .formatted(count.fte().stripTrailingZeros().toPlainString());
        return "%,d people on %s%s: %s"
                .formatted(
                        count.people(),
                        Dates.day(count.on()),
                        fte,
                        count.people() > THRESHOLD
                                ? "more than %d owe a return.".formatted(THRESHOLD)
                                : "only more than %d owe a return.".formatted(THRESHOLD));
    }
}
