package org.backbench.improvement;

/** How far a saving has come. Withdrawn is the end of one that did not last. */
public enum SavingStatus {
    EXPECTED("expected"),
    CLAIMED("claimed, no evidence yet"),
    EVIDENCED("evidence to verify"),
    VERIFIED("verified"),
    SUSTAINED("sustained"),
    WITHDRAWN("later withdrawn");

    private final String words;

    SavingStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String key() {
        return Wording.key(this);
    }
}
