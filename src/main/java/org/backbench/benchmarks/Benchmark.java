package org.backbench.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An indicator compared within a peer group.
 *
 * @param n the bodies in the quartiles
 * @param method how it was computed, in words
 * @param quartiles null where n is below 8: quartiles of so few say nothing
 * @param min in the unit of the indicator, like max; null where no body counts
 * @param total the numerators of the bodies that count: pounds where they are money
 * @param opportunity pounds: what lies above the boundary of the highest-cost quarter; null where n is below 8 or £
 *     say nothing
 * @param bodies by code
 * @param leftOut by code
 * @param release 1 once the cycle is frozen, else provisional
 * @param caveat what must stand wherever these figures stand
 * @param note that the group is too small, where it is
 */
public record Benchmark(
        int cycle,
        String dataYear,
        Indicator indicator,
        String group,
        int n,
        String method,
        @Nullable Quartiles quartiles,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        BigDecimal total,
        @Nullable BigDecimal opportunity,
        List<Position> bodies,
        List<LeftOut> leftOut,
        String release,
        @Nullable String caveat,
        @Nullable Concentration concentration,
        @Nullable String note) {

    /** Quartiles of fewer bodies say nothing. */
    public static final int ENOUGH = 8;

    public static final String PROVISIONAL = "provisional";

    public Benchmark {
        bodies = List.copyOf(bodies);
        leftOut = List.copyOf(leftOut);
    }

    /** The same, with other bodies shown; what was computed from all of them stays. */
    Benchmark with(
            List<Position> shown, List<LeftOut> others, @Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
        return new Benchmark(
                cycle,
                dataYear,
                indicator,
                group,
                n,
                method,
                quartiles,
                lowest,
                highest,
                total,
                opportunity,
                shown,
                others,
                release,
                caveat,
                null,
                note);
    }

    public Optional<Position> position(String bodyCode) {
        return bodies.stream().filter(body -> body.code().equals(bodyCode)).findFirst();
    }

    /** Why the body stands in no quartile, if it is in the group and does not. */
    public Optional<LeftOut> leftOut(String bodyCode) {
        return leftOut.stream().filter(body -> body.code().equals(bodyCode)).findFirst();
    }

    public @Nullable BigDecimal q1() {
        return quartiles == null ? null : quartiles.q1();
    }

    public @Nullable BigDecimal median() {
        return quartiles == null ? null : quartiles.median();
    }

    public @Nullable BigDecimal q3() {
        return quartiles == null ? null : quartiles.q3();
    }

    /** Whether the group is too small for quartiles: its figures are listed, nothing is concluded from them. */
    public boolean tooFew() {
        return quartiles == null;
    }
}
