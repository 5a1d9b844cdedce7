package org.backbench.worklist;

/** What becomes of one task of many. */
public enum BulkOutcome {
    /** Checked: it can be done. */
    ALLOWED,
    /** Checked: a rule forbids it. */
    REFUSED,
    DONE,
    /** Somebody else changed it between the check and the step. */
    OVERTAKEN,
    UNDONE,
    /** Not undone, because it changed since. */
    KEPT
}
