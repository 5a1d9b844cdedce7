package org.backbench.returns.queries;

/** Where one point of a query stands. */
public enum PointState {
    OPEN("asked"),
    ANSWERED("answered"),
    TO_CORRECT("accepted, to be corrected"),
    REOPENED("reopened"),
    CORRECTED("corrected"),
    EXPLAINED("explained"),
    RESERVED("reserved"),
    ENDED("ended with its case");

    private final String title;

    PointState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Nothing is asked any more: the figure stands, was corrected, or is reserved for good; or the case has ended. */
    public boolean isClosed() {
        return this == CORRECTED || this == EXPLAINED || this == RESERVED || this == ENDED;
    }

    /** The body owes an answer. */
    public boolean isAsked() {
        return this == OPEN || this == REOPENED;
    }
}
