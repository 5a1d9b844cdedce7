package org.backbench.improvement;

/** Where an action stands. */
public enum ActionState {
    OPEN("under way"),
    REPORTED("reported done, waiting to be verified"),
    VERIFIED("verified");

    private final String words;

    ActionState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String key() {
        return Wording.key(this);
    }
}
