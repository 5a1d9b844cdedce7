package org.backbench.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A peer group compared by one indicator.
 *
 * @param n bodies that are ranked
 * @param quartiles per cent, null where fewer than {@link #ENOUGH} bodies are ranked
 * @param total the numerators of all ranked bodies, pounds
 * @param opportunity the sum over the group, pounds a year
 * @param bodies ordered by code, never by rank
 * @param release "1" of a frozen cycle, "provisional" before
 * @param caveat what must stand wherever these figures stand, null where there is nothing to warn of
 */
public record Benchmark(
        int cycle,
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
        @Nullable Concentration concentration) {

    /** Quartiles of fewer bodies say nothing. */
    public static final int ENOUGH = 8;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Benchmark of(
            int cycle,
            Indicator indicator,
            String group,
            List<Figure> figures,
            String release,
            @Nullable String caveat) {
        Ranking ranking = Ranking.of(figures);
        Quartiles quartiles = ranking.quartiles();
        List<Position> bodies = ranking.ranked().stream()
                .map(figure -> position(figure, quartiles))
                .toList();
        BigDecimal total = bodies.stream().map(Position::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Benchmark(
                cycle,
                indicator,
                group,
                bodies.size(),
                Quartiles.METHOD,
                quartiles,
                ranking.min(),
                ranking.max(),
                total,
                quartiles == null ? null : sum(bodies),
                bodies,
                leftOut(figures),
                release,
                caveat,
                concentration(bodies, total));
    }

    /** The figures that count, by code, and their ratios in order. */
    private record Ranking(List<Figure> ranked, List<BigDecimal> sorted) {

        static Ranking of(List<Figure> figures) {
            List<Figure> ranked = figures.stream()
                    .filter(Figure::counts)
                    .sorted(Comparator.comparing(Figure::code))
                    .toList();
            return new Ranking(
                    ranked, ranked.stream().map(Figure::ratio).sorted().toList());
        }

        @Nullable
        Quartiles quartiles() {
            return sorted.size() < ENOUGH ? null : Quartiles.of(sorted);
        }

        @Nullable
        BigDecimal min() {
            return sorted.isEmpty() ? null : sorted.getFirst();
        }

        @Nullable
        BigDecimal max() {
            return sorted.isEmpty() ? null : sorted.getLast();
        }
    }

    private static Position position(Figure figure, @Nullable Quartiles quartiles) {
        BigDecimal numerator = pounds(figure.numerator());
        BigDecimal denominator = pounds(figure.denominator());
        BigDecimal ratio = figure.ratio();
        Integer quarter = quartiles == null ? null : quartiles.quarterOf(ratio);
        return new Position(
                figure.code(),
                figure.name(),
                ratio,
                numerator,
                denominator,
                quarter,
                quartiles == null ? null : opportunity(ratio, quartiles.q3(), denominator),
                figure.spike());
    }

    /** What lies above the boundary of the highest-cost quarter (facts a.4); nothing for everybody below it. */
    private static BigDecimal opportunity(BigDecimal ratio, BigDecimal q3, BigDecimal denominator) {
        BigDecimal above = ratio.subtract(q3).max(BigDecimal.ZERO);
        return above.multiply(denominator).divide(HUNDRED, MathContext.DECIMAL128);
    }

    private static BigDecimal sum(List<Position> bodies) {
        return bodies.stream()
                .map(Position::opportunity)
                .filter(java.util.Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal pounds(@Nullable BigDecimal thousands) {
        return thousands == null ? BigDecimal.ZERO : thousands.multiply(THOUSAND);
    }

    private static List<LeftOut> leftOut(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.leftOut() != null)
                .map(figure -> new LeftOut(figure.code(), figure.name(), String.valueOf(figure.leftOut())))
                .sorted(Comparator.comparing(LeftOut::code))
                .toList();
    }

    private static @Nullable Concentration concentration(List<Position> bodies, BigDecimal total) {
        return bodies.stream()
                .max(Comparator.comparing(Position::numerator))
                .map(largest -> new Concentration(
                        largest.code(),
                        largest.name(),
                        largest.numerator().multiply(HUNDRED).divide(total, MathContext.DECIMAL128)))
                .orElse(null);
    }

    /** Whether the group is too small for quartiles: its figures are listed, nothing is concluded from them. */
    public boolean tooFew() {
        return quartiles == null;
    }

    public Optional<Position> position(String code) {
        return bodies.stream().filter(body -> body.code().equals(code)).findFirst();
    }
}
