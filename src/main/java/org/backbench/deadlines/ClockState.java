package org.backbench.deadlines;

import java.util.Locale;

/** How a clock stands. Only the stop is stored; overdue and late follow from the dates. */
public enum ClockState {
    RUNNING("running"),
    OVERDUE("overdue"),
    PAUSED("paused"),
    MET("met"),
    MET_LATE("met late"),
    CALLED_OFF("called off"),
    ELAPSED("ended");

    private final String title;

    ClockState(String title) {
        this.title = title;
    }

    /** How people call it. */
    public String title() {
        return title;
    }

    /** The kebab-case word: met-late. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
