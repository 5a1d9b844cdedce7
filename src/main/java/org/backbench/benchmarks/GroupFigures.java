package org.backbench.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.backbench.bodies.PublicBody;
import org.backbench.returns.Cycle;
import org.jspecify.annotations.Nullable;

/** Computes a benchmark from the figures of a group: who counts, the quartiles, what lies beyond the boundary. */
final class GroupFigures {

    private static final MathContext DIGITS = new MathContext(20);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int PENCE = 2;

    /** A body that counts. */
    private record Counted(PublicBody body, Indicator.Result result) {}

    private final Indicator indicator;
    private final List<Counted> counted = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<String, List<BigDecimal>> otherYears;

    /** @param otherYears the values of a body in other years, by its code */
    GroupFigures(Indicator indicator, Map<String, List<BigDecimal>> otherYears) {
        this.indicator = indicator;
        this.otherYears = otherYears;
    }

    void count(PublicBody body, Indicator.Result result) {
        counted.add(new Counted(body, result));
    }

    void leaveOut(PublicBody body, Reason reason, String sentence) {
        leftOut.add(new LeftOut(body.code(), body.name(), reason, sentence));
    }

    Benchmark benchmark(Cycle cycle, String group, String release, @Nullable String caveat) {
        return new Benchmark(
                cycle.year(),
                cycle.dataYear(),
                indicator,
                group,
                counted.size(),
                Quartiles.METHOD,
                quartiles(),
                ratios().min(Comparator.naturalOrder()).orElse(null),
                ratios().max(Comparator.naturalOrder()).orElse(null),
                amount(total(), indicator.numerator()),
                opportunity(),
                positions(),
                leftOut.stream().sorted(Comparator.comparing(LeftOut::code)).toList(),
                release,
                caveat,
                concentration(),
                note());
    }

    private Stream<BigDecimal> ratios() {
        return counted.stream().map(each -> each.result().ratio());
    }

    /** Null where the group is too small for them. */
    private @Nullable Quartiles quartiles() {
        return counted.size() < Benchmark.ENOUGH ? null : Quartiles.of(ratios().toList());
    }

    private @Nullable String note() {
        int n = counted.size();
        return n >= Benchmark.ENOUGH
                ? null
                : "Too few: %s in this group, and quartiles of fewer than %d say nothing."
                        .formatted(n == 1 ? "1 body counts" : n + " bodies count", Benchmark.ENOUGH);
    }

    private List<Position> positions() {
        Quartiles quartiles = quartiles();
        return counted.stream()
                .map(each -> position(each, quartiles))
                .sorted(Comparator.comparing(Position::code))
                .toList();
    }

    private @Nullable BigDecimal opportunity() {
        return counted.size() < Benchmark.ENOUGH || !indicator.saves()
                ? null
                : positions().stream()
                        .map(Position::opportunity)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal total() {
        return counted.stream().map(each -> each.result().numerator()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private @Nullable Concentration concentration() {
        return counted.stream()
                .max(Comparator.comparing((Counted each) -> each.result().numerator())
                        .thenComparing(each -> each.body().code()))
                .filter(largest -> largest.result().numerator().signum() > 0)
                .map(largest -> new Concentration(
                        largest.body().code(),
                        largest.body().name(),
                        largest.result().numerator().multiply(HUNDRED).divide(total(), DIGITS)))
                .orElse(null);
    }

    private Position position(Counted each, @Nullable Quartiles quartiles) {
        List<BigDecimal> others = otherYears.getOrDefault(each.body().code(), List.of());
        return against(indicator, quartiles, alone(indicator, each.body(), each.result(), others));
    }

    /** What a body comes to, not yet held against anything. */
    static Position alone(Indicator indicator, PublicBody body, Indicator.Result result, List<BigDecimal> otherYears) {
        boolean knowsSchools = indicator.numerator().schools() != null;
        return new Position(
                body.code(),
                body.name(),
                result.ratio(),
                amount(result.numerator(), indicator.numerator()),
                amount(result.denominator(), indicator.denominator()),
                null,
                null,
                null,
                spike(result.ratio(), otherYears),
                knowsSchools ? result.schoolsLeftOut() : null);
    }

    /** A body held against quartiles: its quarter and what lies beyond the boundary. */
    static Position against(Indicator indicator, @Nullable Quartiles quartiles, Position body) {
        return new Position(
                body.code(),
                body.name(),
                body.ratio(),
                body.numerator(),
                body.denominator(),
                quartiles == null ? null : quartiles.quarterOf(body.ratio(), indicator.betterWhen()),
                quartiles == null ? null : above(indicator, quartiles.q3(), body),
                quartiles == null ? null : quartiles.beyond(body.ratio(), indicator.betterWhen()),
                body.spike(),
                body.schoolsLeftOut());
    }

    /** What a body of the highest-cost quarter spends above its boundary; nothing for all others. Pounds. */
    private static @Nullable BigDecimal above(Indicator indicator, BigDecimal q3, Position body) {
        if (!indicator.saves()) {
            return null;
        }
        BigDecimal atBoundary = q3.multiply(body.denominator()).divide(indicator.factor(), MathContext.DECIMAL128);
        return body.numerator().subtract(atBoundary).max(BigDecimal.ZERO).setScale(PENCE, RoundingMode.HALF_UP);
    }

    /** More than twice each other year, or less than half of each; a body with no other year has no spike. */
    private static boolean spike(BigDecimal ratio, List<BigDecimal> others) {
        return !others.isEmpty()
                && (others.stream().allMatch(other -> ratio.compareTo(other.multiply(TWO)) > 0)
                        || others.stream().allMatch(other -> ratio.multiply(TWO).compareTo(other) < 0));
    }

    private static BigDecimal amount(BigDecimal value, @Nullable Side side) {
        return side != null && side.money() ? value.setScale(PENCE, RoundingMode.HALF_UP) : value;
    }
}
