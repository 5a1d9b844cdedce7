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

/** Computes a benchmark from the figures of a group: who counts, the quartiles, what lies above the boundary. */
final class GroupFigures {

    private static final MathContext DIGITS = new MathContext(20);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int PENCE = 2;

    /** A body that counts: both lines above zero, in £ thousand. */
    private record Counted(PublicBody body, BigDecimal numerator, BigDecimal denominator, BigDecimal ratio) {}

    private final List<Counted> counted = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<String, List<BigDecimal>> otherYears;

    /** @param otherYears the ratios of a body in other years, by its code */
    GroupFigures(Map<String, List<BigDecimal>> otherYears) {
        this.otherYears = otherYears;
    }

    /** Percent; null unless both are above zero. */
    static @Nullable BigDecimal ratio(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return numerator == null || denominator == null || numerator.signum() <= 0 || denominator.signum() <= 0
                ? null
                : share(numerator, denominator);
    }

    private static BigDecimal share(BigDecimal numerator, BigDecimal denominator) {
        return numerator.multiply(HUNDRED).divide(denominator, DIGITS);
    }

    /** Takes a body whose lines are above zero, in £ thousand. */
    void count(PublicBody body, BigDecimal numerator, BigDecimal denominator) {
        counted.add(new Counted(body, numerator, denominator, share(numerator, denominator)));
    }

    void leaveOut(PublicBody body, Reason reason, String sentence) {
        leftOut.add(new LeftOut(body.code(), body.name(), reason, sentence));
    }

    Benchmark benchmark(Cycle cycle, Indicator indicator, String group, String release, @Nullable String caveat) {
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
                pounds(total()),
                opportunity(),
                positions(),
                leftOut.stream().sorted(Comparator.comparing(LeftOut::code)).toList(),
                release,
                caveat,
                concentration(),
                note());
    }

    private Stream<BigDecimal> ratios() {
        return counted.stream().map(Counted::ratio);
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
        return counted.size() < Benchmark.ENOUGH
                ? null
                : positions().stream()
                        .map(Position::opportunity)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** £ thousand. */
    private BigDecimal total() {
        return counted.stream().map(Counted::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private @Nullable Concentration concentration() {
        return counted.stream()
                .max(Comparator.comparing(Counted::numerator)
                        .thenComparing(each -> each.body().code()))
                .map(largest -> new Concentration(
                        largest.body().code(), largest.body().name(), share(largest.numerator(), total())))
                .orElse(null);
    }

    private Position position(Counted each, @Nullable Quartiles quartiles) {
        BigDecimal numerator = pounds(each.numerator());
        BigDecimal denominator = pounds(each.denominator());
        return new Position(
                each.body().code(),
                each.body().name(),
                each.ratio(),
                numerator,
                denominator,
                quartiles == null ? null : quartiles.quarterOf(each.ratio()),
                quartiles == null ? null : above(quartiles.q3(), numerator, denominator),
                spike(each.ratio(), otherYears.getOrDefault(each.body().code(), List.of())));
    }

    /** A body that came late, measured against what was released: its quarter and what lies above the boundary. */
    static Position against(Benchmark released, Position late) {
        Quartiles quartiles = released.quartiles();
        return new Position(
                late.code(),
                late.name(),
                late.ratio(),
                late.numerator(),
                late.denominator(),
                quartiles == null ? null : quartiles.quarterOf(late.ratio()),
                quartiles == null ? null : above(quartiles.q3(), late.numerator(), late.denominator()),
                late.spike());
    }

    /** What a body of the highest-cost quarter spends above its boundary; nothing for all others. Pounds. */
    private static BigDecimal above(BigDecimal q3, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal atBoundary = q3.multiply(denominator).divide(HUNDRED, MathContext.DECIMAL128);
        return numerator.subtract(atBoundary).max(BigDecimal.ZERO).setScale(PENCE, RoundingMode.HALF_UP);
    }

    /** More than twice each other year, or less than half of each; a body with no other year has no spike. */
    private static boolean spike(BigDecimal ratio, List<BigDecimal> others) {
        return !others.isEmpty()
                && (others.stream().allMatch(other -> ratio.compareTo(other.multiply(TWO)) > 0)
                        || others.stream().allMatch(other -> ratio.multiply(TWO).compareTo(other) < 0));
    }

    private static BigDecimal pounds(BigDecimal thousands) {
        return thousands.multiply(THOUSAND).setScale(PENCE, RoundingMode.HALF_UP);
    }
}
