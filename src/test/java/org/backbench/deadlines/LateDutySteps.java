package org.backbench.deadlines;

/** What the test process does when the late thing comes: it stops the clock from within the engine. */
public class LateDutySteps {

    private final Deadlines deadlines;

    LateDutySteps(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    public void receive(long caseId) {
        deadlines.stop("return", caseId, null, "The return was received.", "Ann Example");
    }
}
