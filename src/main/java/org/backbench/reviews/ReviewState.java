package org.backbench.reviews;

import java.util.Locale;

/** Where a review stands. Each command belongs to one of these. */
public enum ReviewState {
    APPOINTING("the panel is being appointed"),
    DECLARING("the peers are declaring their interests"),
    JUDGING("the peers are judging"),
    MODERATING("the lead peer is moderating"),
    REPORTING("the draft report is about to be sent"),
    CHECKING("the body is checking the draft report"),
    ISSUING("the report is about to be issued"),
    ISSUED("the report has been issued");

    private final String title;

    ReviewState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the draft report is out, or the report itself. */
    public boolean reported() {
        return compareTo(CHECKING) >= 0;
    }
}
