package org.backbench.returns.queries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said about a query.
 *
 * @param position the point it is about; null: the whole query
 */
public record QueryMessage(
        long id, @Nullable Integer position, Kind kind, Instant at, String byLogin, String byName, String text) {

    /** What kind of saying it is. */
    public enum Kind {
        QUESTION("asked"),
        ANSWER("answered"),
        JUDGEMENT("judged"),
        EXTENSION("more time"),
        CORRECTION("corrected"),
        RESERVATION("reserved"),
        ENDING("ended");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
