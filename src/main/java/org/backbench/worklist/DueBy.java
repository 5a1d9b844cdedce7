package org.backbench.worklist;

import java.util.Locale;

/** By when a task is due, seen from the day on which one looks. */
public enum DueBy {
    LATE,
    /** Late, or due within seven days. */
    WEEK;

    /** The word in addresses: week. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DueBy of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
