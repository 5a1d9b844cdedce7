package org.backbench.returns;

import org.jspecify.annotations.Nullable;

/**
 * One figure that a template asks for.
 *
 * @param function the function it belongs to; null for what all functions share
 * @param column its column in a bulk file
 * @param changed what its definition says otherwise than in the version before; null where it says the same
 */
public record TemplateLine(
        String key,
        @Nullable String function,
        Part part,
        String label,
        String help,
        Unit unit,
        boolean required,
        String column,
        @Nullable String changed) {

    /** What people type where nobody asked the users: apart from zero and from nothing at all. */
    public static final String NOT_MEASURED = "not measured";

    /** Whether {@link #NOT_MEASURED} is an answer to this line. */
    public boolean mayBeUnmeasured() {
        return part == Part.SATISFACTION;
    }

    boolean saysNotMeasured(String text) {
        return mayBeUnmeasured() && text.strip().equalsIgnoreCase(NOT_MEASURED);
    }
}
