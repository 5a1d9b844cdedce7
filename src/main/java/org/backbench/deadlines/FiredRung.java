package org.backbench.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rung that has just fired or, foretold, one that will.
 *
 * @param label what the clock is about: Return; Action: close local payroll
 * @param about the subject as a noun in the middle of a sentence, where the clock has one
 * @param rung its code in reference/ladders.csv
 * @param round with the clock and the code it names the fire once and for all
 * @param due the last day on which the duty is done in time
 * @param addressedTo the role key that the ladder names
 * @param audienceKey the role key it went to: another one where nobody is there any more
 * @param escalation whether somebody is asked to step in
 * @param ends whether the clock ended with it
 * @param nudge whether it only reminds somebody of a task of his own
 * @param sentence the line for the story of the case
 * @param besides the part of it that says who was asked before, why it went to another and why the day is later; may be
 *     empty
 */
public record FiredRung(
        long rungId,
        long clockId,
        String kind,
        String label,
        long caseId,
        @Nullable Long subject,
        String bodyCode,
        @Nullable String about,
        String rung,
        int round,
        LocalDate due,
        String addressedTo,
        String audienceKey,
        Instant at,
        boolean escalation,
        boolean ends,
        boolean nudge,
        String sentence,
        String besides) {}
