package org.backbench.returns.imports;

/** How far a bulk import is. REFUSED: the file is wrong and nothing was stored; FAILED: a defect on our side. */
public enum ImportState {
    QUEUED("waiting for its turn"),
    READING("reading the file"),
    STORING("storing the returns"),
    MOVING_CASES("returns stored, starting their cases"),
    DONE("done"),
    REFUSED("refused"),
    FAILED("interrupted");

    private final String title;

    ImportState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Neither stored nor refused: about its lines nothing is said yet. */
    boolean isUndecided() {
        return this == QUEUED || this == READING || this == STORING;
    }

    public boolean isOver() {
        return this == DONE || this == REFUSED || this == FAILED;
    }
}
