package org.backbench.problems;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A request the application refuses, with a sentence the person may read: what, which rule, what to do. Anything else
 * that is thrown is a defect.
 */
public abstract sealed class Problem extends RuntimeException permits NotFound, NotAllowed, Refused, Outdated {

    private final @Nullable Instant since;

    Problem(String message, @Nullable Instant since) {
        super(message);
        this.since = since;
    }

    /** The stable kebab-case name of the broken rule: ActionsOpen becomes actions-open. */
    public String code() {
        return code(getClass());
    }

    /** The code of all refusals of a kind. */
    public static String code(Class<? extends Problem> kind) {
        return kind.getSimpleName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** The HTTP status of this refusal. */
    public abstract int status();

    /** Since when it is so; null where a rule says so that has no beginning. */
    public @Nullable Instant since() {
        return since;
    }

    /** What to do about it, and who can change it. */
    public WayOut wayOut() {
        return WayOut.of(code());
    }

    /** The message, which a problem always has. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
