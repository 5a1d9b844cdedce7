package org.backbench.bodies;

import java.time.LocalDate;

/** Bodies for tests. */
public final class BodyFixtures {

    private BodyFixtures() {}

    /** The same body, which exists for the year of one cycle only: no other cycle asks it for a return. */
    public static PublicBody inCycleOnly(int cycle, PublicBody body) {
        return new PublicBody(
                body.code(),
                body.name(),
                body.shortName(),
                body.type(),
                body.bodyClass(),
                body.region(),
                body.riep(),
                LocalDate.of(cycle - 1, 10, 1),
                LocalDate.of(cycle, 9, 30),
                body.ecode(),
                body.fictional(),
                body.headcount(),
                body.successors(),
                body.predecessors(),
                body.county(),
                body.snac(),
                body.registerCode(),
                body.population());
    }
}
