package org.backbench.benchmarks;

import java.util.Locale;

/** What an indicator looks at: readers choose by function and by this. */
public enum IndicatorKind {
    COST("Cost"),
    PEOPLE("People"),
    VOLUME("Volume"),
    PRACTICE("Practice"),
    SATISFACTION("Satisfaction");

    private final String title;

    IndicatorKind(String title) {
        this.title = title;
    }

    static IndicatorKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }
}
