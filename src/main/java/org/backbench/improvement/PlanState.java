package org.backbench.improvement;

/** Where a plan stands between the first draft and its closing. */
public enum PlanState {
    DRAFTING("being drafted"),
    AWAITING_APPROVAL("waiting for the chief executive's approval"),
    AWAITING_DECISION("waiting for the review manager's decision"),
    RETURNED("returned with reasons"),
    AGREED("agreed"),
    PASSED_ON("passed on to successors"),
    EXPLAINED("replaced by an accepted explanation"),
    CLOSED("closed");

    private final String words;

    PlanState(String words) {
        this.words = words;
    }

    /** As a sentence about the plan goes on: the plan is … */
    public String words() {
        return words;
    }

    public String key() {
        return Wording.key(this);
    }
}
