package org.backbench.cases;

/** Where a case stands as a whole; FIGURES_ONLY is a body whose route has no process here: its figures count, no more. */
public enum CaseStatus {
    RUNNING("running"),
    FIGURES_ONLY("figures only"),
    CLOSED("closed"),
    WITHDRAWN("withdrawn");

    private final String title;

    CaseStatus(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
