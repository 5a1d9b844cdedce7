package org.backbench.cases;

/** Where a case stands; FIGURES_ONLY: the route of the body has no process here, so only its figures count. */
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
