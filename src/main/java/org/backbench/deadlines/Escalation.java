package org.backbench.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.backbench.calendar.Dates;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.Invalid;
import org.backbench.problems.NotFound;
import org.backbench.problems.Outdated;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was asked to step in because a duty is late, and what he answered.
 *
 * @param label what is late: Return; Action: close local payroll
 * @param asked the sentence with which the rung fired: what is late, since when, who was asked before
 * @param due the day the duty was due when the answer is read; an answer never moves it
 */
public record Escalation(
        long id,
        long caseId,
        @Nullable Long subject,
        long clockId,
        String kind,
        String label,
        String rung,
        String roleKey,
        String asked,
        LocalDate due,
        Instant openedAt,
        @Nullable String outcome,
        @Nullable String answer,
        @Nullable LocalDate newDate,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Instant settledAt) {

    /** What the person who was asked does about it. */
    public enum Answer {
        CHASED,
        NEW_DATE,
        TAKEN_OVER;

        /** The kebab-case word: new-date. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean isOpen() {
        return answeredAt == null && settledAt == null;
    }

    Escalation requireAnswerable(Person person) {
        if (!person.holds(roleKey)) {
            throw new NotFound("escalation", id);
        }
        if (answeredAt != null) {
            throw new AlreadyAnswered(this);
        }
        if (settledAt != null) {
            throw new AlreadySettled(this);
        }
        return this;
    }

    /** A date asked for must give more time. */
    void requireAhead(@Nullable LocalDate asked, LocalDate today) {
        if (asked != null && (!asked.isAfter(today) || !asked.isAfter(due))) {
            throw new DateNotAhead(this, asked);
        }
    }

    /** The line for the story of the case. */
    String inWords(Answer chosen, @Nullable LocalDate asked, String words) {
        String what =
                switch (chosen) {
                    case CHASED -> "has asked for it to be done";
                    case TAKEN_OVER -> "has taken the matter over";
                    case NEW_DATE ->
                        "asks for %s instead of %s; the due date stays until an extension is agreed"
                                .formatted(asked == null ? "another day" : Dates.day(asked), Dates.day(due));
                };
        return "The %s %s: “%s”".formatted(Role.of(roleKey).title(), what, words.strip());
    }

    /** Each escalation is answered once. */
    public static final class AlreadyAnswered extends Outdated {
        AlreadyAnswered(Escalation escalation) {
            super("%s answered this already.".formatted(escalation.answeredBy));
        }
    }

    /** What was late has been done meanwhile. */
    public static final class AlreadySettled extends Outdated {
        AlreadySettled(Escalation escalation) {
            super("This has settled itself: what was due on %s is no longer outstanding."
                    .formatted(Dates.day(escalation.due)));
        }
    }

    /** The new date asked for is no later than what there is. */
    public static final class DateNotAhead extends Invalid {
        DateNotAhead(Escalation escalation, LocalDate asked) {
            this("%s gives no more time than %s. Choose a day after today and after the due date."
                    .formatted(Dates.day(asked), Dates.day(escalation.due)));
        }

        private DateNotAhead(String sentence) {
            super(sentence, List.of(new Place("newDate", sentence)));
        }
    }
}
