package org.backbench.returns;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a function is handed in.
 *
 * @param reason why it is nil or missing, or what is known of the query; null only for what is handed in
 */
public record FunctionStanding(
        String function, Kind kind, @Nullable String reason) {

    /** The four ways. */
    public enum Kind {
        /** As it stands; the certificate covers it. */
        HANDED_IN,
        /** With a hard failure that could not be put right: the certificate covers the rest, a query follows. */
        UNDER_QUERY,
        /** The body has no such function. */
        NIL,
        /** Not ready: the return is incomplete and stays chased. */
        MISSING;

        public String title() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
