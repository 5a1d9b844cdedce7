package org.backbench.worklist;

import java.util.Locale;

/** What a task is marked with in a queue. */
public enum Flag {
    /** A query about the return is open in the case. */
    QUERY_OPEN,
    /** Its due day is over. */
    LATE,
    /** The person who looks has done what this task checks, or stands in for who has. */
    CONFLICT,
    /** An escalation waits for an answer in the case. */
    ESCALATED;

    /** The word in addresses: query-open. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Flag of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
