package org.backbench.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clock to start.
 *
 * @param kind as in reference/ladders.csv
 * @param subject the action, where the case has several clocks of this kind
 * @param riep null where no partnership looks after the body: its rungs are then left out
 * @param due the last day on which the duty is done in time
 * @param about what must be done, as a noun in the middle of a sentence: "close local payroll"
 * @param priority high, medium or low; null: every rung counts
 * @param from the day from which "months after" are counted; null: today
 */
public record NewClock(
        String kind,
        long caseId,
        @Nullable Long subject,
        String bodyCode,
        @Nullable String riep,
        LocalDate due,
        @Nullable String about,
        @Nullable String priority,
        @Nullable LocalDate from) {

    public NewClock(
            String kind, long caseId, @Nullable Long subject, String bodyCode, @Nullable String riep, LocalDate due) {
        this(kind, caseId, subject, bodyCode, riep, due, null, null, null);
    }

    /** The follow-ups 6, 12 and 18 months after the final report. */
    public static NewClock followUps(long caseId, String bodyCode, @Nullable String riep, LocalDate finalReport) {
        LocalDate last = finalReport.plusMonths(18);
        return new NewClock("follow-up", caseId, null, bodyCode, riep, last, null, null, finalReport);
    }

    public NewClock about(String what) {
        return new NewClock(kind, caseId, subject, bodyCode, riep, due, what, priority, from);
    }

    /** high, medium or low: the upper rungs of an action are only for the weightier ones. */
    public NewClock priority(String highMediumLow) {
        return new NewClock(kind, caseId, subject, bodyCode, riep, due, about, highMediumLow, from);
    }
}
