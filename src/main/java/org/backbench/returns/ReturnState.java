package org.backbench.returns;

/** Where a return stands. Overdue is never stored: it follows from the due date. */
public enum ReturnState {
    NOT_DUE("nothing typed yet"),
    DRAFT("draft"),
    AWAITING_CERTIFICATION("awaiting certification"),
    RECEIVED("received"),
    RECEIVED_LATE("received late");

    private final String title;

    ReturnState(String title) {
        this.title = title;
    }

    /** How people call it. */
    public String title() {
        return title;
    }

    public boolean isReceived() {
        return this == RECEIVED || this == RECEIVED_LATE;
    }
}
