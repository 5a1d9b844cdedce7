package org.backbench.problems;

import java.util.Locale;

/**
 * A request the application refuses, with a sentence the person may read: what, which rule, what to do. Anything else
 * that is thrown is a defect.
 */
public abstract sealed class Problem extends RuntimeException permits NotFound, NotAllowed, Refused, Outdated {

    Problem(String message) {
        super(message);
    }

    /** The stable kebab-case name of the broken rule: ActionsOpen becomes actions-open. */
    public String code() {
        return getClass()
                .getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    /** The HTTP status of this refusal. */
    public abstract int status();

    /** The message, which a problem always has. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
