package org.backbench.worklist;

import java.util.Locale;

/** What a person does with a task. */
public enum TaskVerb {
    CLAIM,
    TAKE_OVER,
    COMPLETE,
    HOLD,
    RELEASE,
    ASSIGN;

    /** The word of addresses and of the API: take-over. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The action in the rights table; to complete a task is the action of that task. */
    String right(WorkItem item) {
        return this == COMPLETE ? item.task() : right();
    }

    String right() {
        return word() + "-task";
    }
}
