package org.backbench.reviews;

import java.util.Locale;

/** What a peer brings to a panel. */
public enum Skill {
    FINANCE("finance"),
    HR("HR"),
    ICT("ICT"),
    ESTATES("estates"),
    PROCUREMENT("procurement"),
    LEGAL("legal"),
    MEMBER("councillor"),
    CHIEF_EXECUTIVE("chief executive");

    private final String title;

    Skill(String title) {
        this.title = title;
    }

    /** How people call it. */
    public String title() {
        return title;
    }

    /** The kebab-case word of forms and tables: chief-executive. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Skill of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
