package org.backbench.cases;

/** The four acts of a case; use of resources and improvement run side by side. */
public enum Stage {
    SUBMISSION("Submission"),
    PEER_REVIEW("Peer review"),
    USE_OF_RESOURCES("Use of resources"),
    IMPROVEMENT("Improvement");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
