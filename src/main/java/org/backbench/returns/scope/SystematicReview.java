package org.backbench.returns.scope;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The systematic review of functions, systems and processes by bodies of more than 1,000 people: by the end of 2010-11,
 * then at least every five years (HM Treasury, April 2009).
 *
 * @param due the end of the period that is running
 * @param again by when it is due once more
 */
public record SystematicReview(LocalDate due, LocalDate again) {

    private static final int THRESHOLD = 1_000;
    private static final int YEARS = 5;
    private static final LocalDate FIRST = LocalDate.of(2011, 3, 31);

    /** What a body of so many people owes as of a day; null where it owes none. */
    static @Nullable SystematicReview of(int headcount, LocalDate on) {
        if (headcount <= THRESHOLD) {
            return null;
        }
        LocalDate due = FIRST;
        while (due.isBefore(on)) {
            due = due.plusYears(YEARS);
        }
        return new SystematicReview(due, due.plusYears(YEARS));
    }
}
