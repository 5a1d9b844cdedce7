package org.backbench.assessments;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The visit before to the page of a KLOE.
 *
 * @param at when it ended; null where this is the first visit
 * @param seen what the case held then
 */
public record KloeVisit(@Nullable Instant at, Set<String> seen) {

    static final KloeVisit FIRST = new KloeVisit(null, Set.of());

    /** Whether this came since; nothing is new to who comes for the first time. */
    public boolean isNew(String words) {
        return at != null && !seen.contains(words);
    }
}
