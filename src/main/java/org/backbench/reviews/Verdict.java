package org.backbench.reviews;

import java.util.Locale;

/** What a peer thinks of one function; peers never score. An abstention is recorded and not counted. */
public enum Verdict {
    IMPROVE("improve"),
    EXPLAIN("explain"),
    IN_LINE("in line"),
    ABSTAIN("abstain");

    private final String title;

    Verdict(String title) {
        this.title = title;
    }

    /** How people call it. */
    public String title() {
        return title;
    }

    /** The kebab-case word of forms and tables: in-line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Verdict of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether it counts as a vote cast. */
    public boolean cast() {
        return this != ABSTAIN;
    }

    /** Whether it says something about the body that needs evidence: explain and improve do. */
    public boolean needsEvidence() {
        return this == IMPROVE || this == EXPLAIN;
    }
}
