package org.backbench.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clock to start.
 *
 * @param kind as in reference/clock-kinds.csv
 * @param subject the action, where the case has several clocks of this kind
 * @param riep null where no partnership looks after the body: its rungs are then left out
 * @param due the last day on which the duty is done in time
 * @param about what must be done, as a noun in the middle of a sentence: "close local payroll"
 * @param priority high, medium or low; null: every rung counts
 * @param from the day from which "months after" and the budget are counted; null: today
 * @param budget the working days from that day that gave the due day; null where the day was set as a date. A clock
 *     with a budget follows when the calendar is edited
 * @param task for the clock of a task, which task it is and who has it
 * @param slid why the due day is later than it would be: what somebody else took too long for; null: it is not
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
        @Nullable LocalDate from,
        @Nullable Integer budget,
        @Nullable OfTask task,
        @Nullable String slid) {

    /** The task a clock belongs to, by its id in the engine, and the role key of whoever may do it. */
    public record OfTask(String taskId, String holder) {}

    public NewClock(
            String kind, long caseId, @Nullable Long subject, String bodyCode, @Nullable String riep, LocalDate due) {
        this(kind, caseId, subject, bodyCode, riep, due, null, null, null, null, null, null);
    }

    /** The follow-ups 6, 12 and 18 months after the final report. */
    public static NewClock followUps(long caseId, String bodyCode, @Nullable String riep, LocalDate finalReport) {
        return new NewClock("follow-up", caseId, null, bodyCode, riep, finalReport.plusMonths(18)).from(finalReport);
    }

    public NewClock about(String what) {
        return new NewClock(kind, caseId, subject, bodyCode, riep, due, what, priority, from, budget, task, slid);
    }

    /** high, medium or low: the upper rungs of an action are only for the weightier ones. */
    public NewClock priority(String highMediumLow) {
        return new NewClock(kind, caseId, subject, bodyCode, riep, due, about, highMediumLow, from, budget, task, slid);
    }

    NewClock from(LocalDate day) {
        return new NewClock(kind, caseId, subject, bodyCode, riep, due, about, priority, day, budget, task, slid);
    }

    /** The due day is so many working days after this day. */
    public NewClock within(int workingDays, LocalDate after) {
        return new NewClock(
                kind, caseId, subject, bodyCode, riep, due, about, priority, after, workingDays, task, slid);
    }

    /** The due day is later than it would be, because of something that is not the body's doing. */
    public NewClock slid(@Nullable String why) {
        return new NewClock(kind, caseId, subject, bodyCode, riep, due, about, priority, from, budget, task, why);
    }

    NewClock as(String otherKind) {
        return new NewClock(otherKind, caseId, subject, bodyCode, riep, due, about, priority, from, budget, task, slid);
    }

    NewClock of(OfTask itsTask) {
        return new NewClock(kind, caseId, subject, bodyCode, riep, due, about, priority, from, budget, itsTask, slid);
    }

    Parties parties() {
        return new Parties(caseId, bodyCode, riep, task == null ? null : task.holder());
    }
}
