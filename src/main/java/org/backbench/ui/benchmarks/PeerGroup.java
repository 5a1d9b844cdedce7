package org.backbench.ui.benchmarks;

import java.util.List;
import java.util.Optional;
import org.backbench.benchmarks.Benchmark;
import org.backbench.returns.Cycle;
import org.backbench.ui.look.Dot;
import org.backbench.ui.look.Quartiles;

/** A benchmark as one person sees it: with his own body marked and the cases he may open. Bodies are in name order. */
record PeerGroup(Cycle cycle, Benchmark benchmark, List<PeerBody> bodies) {

    PeerGroup {
        bodies = List.copyOf(bodies);
    }

    /** The body the person acts for, when it is ranked here. */
    Optional<PeerBody> own() {
        return bodies.stream().filter(PeerBody::own).findFirst();
    }

    List<Dot> dots() {
        return bodies.stream()
                .map(body ->
                        new Dot(body.position().name(), body.position().ratio().doubleValue(), body.own()))
                .toList();
    }

    /** For pictures; empty where the group is too small. */
    Optional<Quartiles> quartiles() {
        return Optional.ofNullable(benchmark.quartiles())
                .map(exact -> new Quartiles(
                        exact.q1().doubleValue(),
                        exact.median().doubleValue(),
                        exact.q3().doubleValue()));
    }

    /** Fictional bodies have groups of their own. */
    boolean isFictional() {
        return benchmark.group().startsWith("X");
    }

    /** Whether the figures are arithmetic on a published line, about which nothing may be concluded. */
    boolean isOutturn() {
        return benchmark.indicator().template().equals("revenue-outturn");
    }
}
