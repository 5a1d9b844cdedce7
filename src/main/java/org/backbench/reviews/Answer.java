package org.backbench.reviews;

/** What the body said to the draft report. Silence is silence, never agreement. */
public enum Answer {
    NO_COMMENTS("The body has no comments."),
    COMMENTS("The body has commented."),
    SILENCE("No comments received.");

    private final String sentence;

    Answer(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
