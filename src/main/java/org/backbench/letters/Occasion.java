package org.backbench.letters;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something happened that a role must read about.
 *
 * @param cause names it once and for all: each person gets one letter because of it, however often it is told
 * @param roleKey whoever holds this role gets the letter
 * @param due the day something is asked for; null where nothing is
 * @param notFor people who hold the role and may not do what is asked for
 */
record Occasion(
        String cause,
        LetterKind kind,
        long caseId,
        @Nullable Long clockId,
        @Nullable String rung,
        String roleKey,
        String what,
        @Nullable LocalDate due,
        String sentence,
        Set<Long> notFor) {

    Occasion(
            String cause,
            LetterKind kind,
            long caseId,
            @Nullable Long clockId,
            @Nullable String rung,
            String roleKey,
            String what,
            @Nullable LocalDate due,
            String sentence) {
        this(cause, kind, caseId, clockId, rung, roleKey, what, due, sentence, Set.of());
    }

    Occasion notFor(Set<Long> people) {
        return new Occasion(cause, kind, caseId, clockId, rung, roleKey, what, due, sentence, people);
    }

    static Occasion ofCase(String cause, LetterKind kind, long caseId, String roleKey, String sentence) {
        return new Occasion(cause, kind, caseId, null, null, roleKey, "", null, sentence);
    }
}
