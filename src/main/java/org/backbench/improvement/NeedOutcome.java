package org.backbench.improvement;

/** Whether a plan is asked for. */
public enum NeedOutcome {
    REQUIRED,
    OFFERED,
    NO_PLAN;

    public String key() {
        return Wording.key(this);
    }
}
