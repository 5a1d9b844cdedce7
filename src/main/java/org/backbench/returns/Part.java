package org.backbench.returns;

import java.util.Locale;

/** What kind of line it is: templates show their lines in these parts, in this order. */
public enum Part {
    SHARED("Shared by all functions"),
    COST("Cost"),
    PEOPLE("People"),
    VOLUME("Volumes"),
    PRACTICE("Management practice"),
    SATISFACTION("Satisfaction");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    static Part of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }
}
