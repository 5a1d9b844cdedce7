package org.backbench.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * What one body brings to a benchmark: two lines of its return in £ thousand, or the reason why they do not count.
 *
 * @param leftOut null: it counts
 * @param spike whether the ratio is more than twice, or less than half, that of each of the body's other years
 */
record Figure(
        String code,
        String name,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String leftOut,
        boolean spike) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Figure of(
            String code,
            String name,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String atypical,
            boolean spike) {
        String reason = atypical == null ? reason(numerator, denominator) : atypical;
        return new Figure(code, name, numerator, denominator, reason, spike);
    }

    /** Missing, zero and negative are three different things; none is ranked. */
    private static @Nullable String reason(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (numerator == null || denominator == null) {
            return "not reported";
        }
        if (denominator.signum() <= 0) {
            return "no positive base to compare with";
        }
        return switch (numerator.signum()) {
            case 0 -> "reported as zero";
            case -1 -> "reported as negative";
            default -> null;
        };
    }

    boolean counts() {
        return leftOut == null;
    }

    /** Numerator as per cent of the denominator. */
    BigDecimal ratio() {
        return ratio(numerator, denominator);
    }

    static BigDecimal ratio(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (numerator == null || denominator == null || denominator.signum() <= 0) {
            throw new IllegalStateException("There is no ratio of " + numerator + " to " + denominator);
        }
        return numerator.multiply(HUNDRED).divide(denominator, MathContext.DECIMAL128);
    }
}
