package org.backbench.improvement;

/** What can happen to a saving. */
public enum SavingMove {
    CLAIMED,
    EVIDENCED,
    VERIFIED,
    NOT_VERIFIED,
    SUSTAINED,
    WITHDRAWN;

    public String key() {
        return Wording.key(this);
    }
}
