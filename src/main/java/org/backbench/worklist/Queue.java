package org.backbench.worklist;

/** The parts of a person's work: for anyone of the role, claimed, put aside until a day, with colleagues, and done. */
public enum Queue {
    AVAILABLE,
    MINE,
    ON_HOLD,
    COLLEAGUES,
    DONE
}
