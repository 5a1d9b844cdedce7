package org.backbench.improvement;

/** How far up the ladder a late action goes: high reaches the Audit Commission. */
public enum Priority {
    HIGH,
    MEDIUM,
    LOW;

    public String key() {
        return Wording.key(this);
    }
}
