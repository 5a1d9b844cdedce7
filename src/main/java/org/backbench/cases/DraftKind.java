package org.backbench.cases;

/** What a body may comment on before it is final, each with the clock of its comments. */
public enum DraftKind {
    PEER_REPORT("report-comments"),
    ASSESSMENT("accuracy-comments");

    private final String clock;

    DraftKind(String clock) {
        this.clock = clock;
    }

    String clock() {
        return clock;
    }
}
