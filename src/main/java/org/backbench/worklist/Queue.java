package org.backbench.worklist;

/** The four parts of a person's work: for anyone of the role, claimed, put aside until a day, and done. */
public enum Queue {
    AVAILABLE,
    MINE,
    ON_HOLD,
    DONE
}
