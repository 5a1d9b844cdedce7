package org.backbench.deadlines;

import java.util.List;

/** Rungs fired, told in the transaction that marked them; whoever listens writes all of them in one statement. */
public record RungsFired(List<FiredRung> rungs) {

    public RungsFired {
        rungs = List.copyOf(rungs);
    }
}
