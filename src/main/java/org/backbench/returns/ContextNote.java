package org.backbench.returns;

import java.time.Instant;
import java.util.Objects;
import org.backbench.calendar.Dates;
import org.backbench.problems.Outdated;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who compares the figures of a return should know; the sender signs it with the version.
 *
 * @param text empty while there is none
 * @param by the name of whoever wrote it last
 */
public record ContextNote(
        String text, @Nullable String by, @Nullable Instant at) {

    /** @param opened what it said when this person opened it */
    void requireUnmoved(String opened, String mine) {
        if (!text.equals(opened.strip()) && !text.equals(mine.strip())) {
            throw new ChangedMeanwhile(this);
        }
    }

    /** Somebody else wrote the note since this person opened it: both texts stay, and he says which counts. */
    public static final class ChangedMeanwhile extends Outdated {

        private final String theirs;

        ChangedMeanwhile(ContextNote now) {
            super("%s changed the context note on %s. It says: “%s”. Yours is not stored. Keep one of the two."
                    .formatted(
                            Objects.requireNonNullElse(now.by, "Somebody"),
                            Dates.moment(Objects.requireNonNullElse(now.at, Instant.EPOCH)),
                            now.text));
            theirs = now.text;
        }

        /** What it says now. */
        public String theirs() {
            return theirs;
        }
    }
}
