package org.backbench.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is computed from returns and compared: a line of reference/templates/indicators.csv.
 *
 * @param function the function it is about
 * @param denominator null where the numerator is the value itself
 * @param factor what the quotient is multiplied with: 100 for per cent
 * @param costShare whether it is the one that compares what the function costs
 * @param zeroCounts whether a numerator of zero is a result; of a cost it says that something is wrong
 * @param aboutPeople whether it counts people who could be recognised where there are few of them
 * @param note what a reader must know: how schools are treated, where a definition changed between years
 * @param officialCode the code of the audit agencies' indicator it follows; empty where there is none
 */
public record Indicator(
        String key,
        String template,
        String function,
        String title,
        Side numerator,
        @Nullable Side denominator,
        BigDecimal factor,
        RatioUnit unit,
        BetterWhen betterWhen,
        boolean costShare,
        boolean zeroCounts,
        boolean aboutPeople,
        @Nullable String note,
        String officialCode) {

    private static final MathContext DIGITS = new MathContext(20);

    /** What it comes to for one body: both sides, in pounds where they are money, and the value in its unit. */
    record Result(BigDecimal numerator, BigDecimal denominator, BigDecimal ratio, boolean schoolsLeftOut) {}

    /** Every line it may read. */
    public Set<String> lines() {
        return Stream.concat(numerator.lines(), denominator == null ? Stream.empty() : denominator.lines())
                .collect(Collectors.toSet());
    }

    /** The value in the unit of the indicator; empty where a line is missing or the denominator is not above zero. */
    public Optional<BigDecimal> ratio(Map<String, BigDecimal> figures) {
        return result(figures).map(Result::ratio);
    }

    Optional<Result> result(Map<String, BigDecimal> figures) {
        boolean withoutSchools = leavesSchoolsOut(figures);
        BigDecimal above = numerator.of(figures, withoutSchools).orElse(null);
        BigDecimal below = denominator == null
                ? BigDecimal.ONE
                : denominator.of(figures, withoutSchools).orElse(null);
        if (above == null || below == null || below.signum() <= 0 || !counts(above)) {
            return Optional.empty();
        }
        BigDecimal ratio = above.multiply(factor).divide(below, DIGITS);
        return Optional.of(new Result(above, below, ratio, withoutSchools));
    }

    /** Schools are left out on both sides or on none: one side alone would bend the value. */
    boolean leavesSchoolsOut(Map<String, BigDecimal> figures) {
        return denominator != null && numerator.statesSchools(figures) && denominator.statesSchools(figures);
    }

    boolean counts(BigDecimal above) {
        return zeroCounts ? above.signum() >= 0 : above.signum() > 0;
    }

    /** Whether £ above a boundary can be told: what costs money and should cost less. */
    public boolean saves() {
        return betterWhen == BetterWhen.LOWER && numerator.money();
    }
}
