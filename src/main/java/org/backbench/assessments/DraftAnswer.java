package org.backbench.assessments;

/** What the body said to the draft. Silence is silence, never agreement. */
public enum DraftAnswer {
    NO_COMMENTS("The body has no comments."),
    COMMENTS("The body has commented."),
    SILENCE("No comments received.");

    private final String sentence;

    DraftAnswer(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
