package org.backbench.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a corrected figure would do to a release if it were made again; the release itself never moves.
 *
 * @param body the code of the corrected body
 * @param was where it stands in the release; null when it was left out
 * @param now its corrected figure measured against the release; null when it can no longer be ranked
 * @param recomputed the quartiles as they would be; null where the group is too small
 * @param changes the bodies that would stand in another quarter or have another amount above the boundary, by code
 */
public record ReleaseEffect(
        Benchmark released,
        String body,
        @Nullable Position was,
        @Nullable Position now,
        @Nullable Quartiles recomputed,
        List<Change> changes) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A body whose place would change. Amounts in pounds; null where the group is too small for them. */
    public record Change(
            String code,
            String name,
            @Nullable Integer quarterWas,
            @Nullable Integer quarterNow,
            @Nullable BigDecimal poundsWas,
            @Nullable BigDecimal poundsNow) {

        public boolean changesQuarter() {
            return !Objects.equals(quarterWas, quarterNow);
        }

        private boolean changesAnything() {
            return changesQuarter() || compare(poundsWas, poundsNow) != 0;
        }

        private static int compare(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return (one == null ? BigDecimal.ZERO : one).compareTo(other == null ? BigDecimal.ZERO : other);
        }
    }

    public ReleaseEffect {
        changes = List.copyOf(changes);
    }

    /** Puts the corrected figure in the place of the released one and computes the group again. */
    static ReleaseEffect of(Benchmark released, String code, @Nullable Position corrected) {
        List<Position> group = new ArrayList<>(released.bodies().stream()
                .filter(body -> !body.code().equals(code))
                .toList());
        if (corrected != null) {
            group.add(corrected);
        }
        Quartiles recomputed = group.size() < Benchmark.ENOUGH
                ? null
                : Quartiles.of(group.stream().map(Position::ratio).toList());
        List<Change> changes = group.stream()
                .map(body -> change(released, GroupFigures.against(released.indicator(), recomputed, body)))
                .filter(Change::changesAnything)
                .sorted(Comparator.comparing(Change::code))
                .toList();
        return new ReleaseEffect(
                released,
                code,
                released.position(code).orElse(null),
                corrected == null ? null : GroupFigures.against(released.indicator(), released.quartiles(), corrected),
                recomputed,
                changes);
    }

    private static Change change(Benchmark released, Position after) {
        Position before = released.position(after.code()).orElse(null);
        return new Change(
                after.code(),
                after.name(),
                before == null ? null : before.quartile(),
                after.quartile(),
                before == null ? null : before.opportunity(),
                after.opportunity());
    }

    /** Whether the figure of the corrected body itself is another one than was released. */
    boolean changesItsBody() {
        return was == null ? now != null : now == null || was.ratio().compareTo(now.ratio()) != 0;
    }

    /** By how many per cent of itself the boundary would move, below zero downwards; by 100 from zero. */
    public BigDecimal moved() {
        Quartiles before = released.quartiles();
        if (before == null || recomputed == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal boundary = before.boundary(released.indicator().betterWhen());
        BigDecimal difference =
                recomputed.boundary(released.indicator().betterWhen()).subtract(boundary);
        return boundary.signum() == 0
                ? HUNDRED.multiply(BigDecimal.valueOf(difference.signum()))
                : difference.multiply(HUNDRED).divide(boundary, MathContext.DECIMAL64);
    }

    /** Whether the boundary would move by more than so many per cent of itself: then a person decides. */
    boolean exceeds(BigDecimal tolerance) {
        return moved().abs().compareTo(tolerance) > 0;
    }
}
