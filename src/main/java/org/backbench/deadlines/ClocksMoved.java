package org.backbench.deadlines;

import java.util.List;

/** Clocks have other due days, told in the transaction that moved them; whoever listens follows in one statement. */
public record ClocksMoved(List<MovedClock> clocks) {

    public ClocksMoved {
        clocks = List.copyOf(clocks);
    }
}
