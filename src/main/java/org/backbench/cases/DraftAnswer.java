package org.backbench.cases;

/** What a body said to a draft about it. Silence is silence, never agreement. */
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
