package org.backbench.ui.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.LeftOut;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.Reason;
import org.backbench.returns.Cycle;
import org.backbench.ui.look.Dot;
import org.backbench.ui.look.Measure;
import org.backbench.ui.look.Quartiles;
import org.backbench.ui.standing.IndicatorWords;

/**
 * A benchmark as one person sees it: with his own body marked and the cases he may open. Bodies are in name order.
 *
 * @param function the title of the function that the indicator is about
 * @param acting the codes of the bodies the person acts for, in this group or not
 */
record PeerGroup(Cycle cycle, String function, Benchmark benchmark, Set<String> acting, List<PeerBody> bodies) {

    PeerGroup {
        acting = Set.copyOf(acting);
        bodies = List.copyOf(bodies);
    }

    /** The body the person acts for, when it is ranked here. */
    Optional<PeerBody> own() {
        return bodies.stream().filter(PeerBody::own).findFirst();
    }

    /** The body the person acts for, when it stands in no quartile. */
    Optional<LeftOut> ownLeftOut() {
        return leftOut().stream().filter(body -> acting.contains(body.code())).findFirst();
    }

    List<Dot> dots() {
        List<Dot> dots = new ArrayList<>();
        for (PeerBody body : bodies) {
            Position position = body.position();
            if (position != null) {
                dots.add(new Dot(body.name(), position.ratio().doubleValue(), body.own()));
            }
        }
        return dots;
    }

    /** For pictures; empty where the group is too small. */
    Optional<Quartiles> quartiles() {
        return Optional.ofNullable(benchmark.quartiles())
                .map(exact -> new Quartiles(
                        exact.q1().doubleValue(),
                        exact.median().doubleValue(),
                        exact.q3().doubleValue()));
    }

    /** What is compared, with the function where the title does not name it. */
    String title() {
        String title = indicator().title();
        return indicator().denominator() == null ? function + ": " + title : title;
    }

    Indicator indicator() {
        return benchmark.indicator();
    }

    Measure measure() {
        return IndicatorWords.measure(indicator());
    }

    /** The bodies that stand in no quartile; one whose figure is only hidden stands in them. */
    List<LeftOut> leftOut() {
        return benchmark.leftOut().stream()
                .filter(body -> body.kind() != Reason.FEW_PEOPLE)
                .toList();
    }

    /** Whether all report the same, as far as the reader may know: then nobody stands apart. */
    boolean allAlike() {
        BigDecimal min = benchmark.min();
        BigDecimal max = benchmark.max();
        return min != null
                && max != null
                && min.compareTo(max) == 0
                && benchmark.bodies().size() == benchmark.n();
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
