package org.backbench.paging;

import org.jspecify.annotations.Nullable;

/** What somebody looks for in a list, as {@code ilike} takes it: anywhere in the text, every character for itself. */
public final class Containing {

    private Containing() {}

    /** Null where nothing is looked for. */
    public static @Nullable String pattern(@Nullable String sought) {
        return sought == null ? null : "%" + escaped(sought) + "%";
    }

    /** The text so that {@code like} takes every character for itself. */
    public static String escaped(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
