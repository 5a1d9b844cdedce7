package org.backbench.worklist;

/** What can be done to many tasks at once. */
public enum BulkVerb {
    ASSIGN("assign-task"),
    RELEASE("release-task"),
    HOLD("hold-task");

    private final String right;

    BulkVerb(String right) {
        this.right = right;
    }

    /** The action in the rights table. */
    public String right() {
        return right;
    }
}
