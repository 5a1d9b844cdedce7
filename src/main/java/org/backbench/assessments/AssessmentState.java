package org.backbench.assessments;

/** Where an assessment stands. Each command belongs to one of these. */
public enum AssessmentState {
    SCORING("the auditor is scoring"),
    ASSURING("the scores are being quality assured"),
    SENDING("the draft is about to be sent"),
    CHECKING("the body is checking the draft"),
    ANSWERING("the auditor is answering the body's comments"),
    SIGNING("the assessment is about to be signed off"),
    SIGNED("the assessment is signed");

    private final String title;

    AssessmentState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
