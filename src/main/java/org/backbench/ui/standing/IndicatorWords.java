package org.backbench.ui.standing;

import java.math.BigDecimal;
import org.backbench.benchmarks.BetterWhen;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.RatioUnit;
import org.backbench.ui.look.Measure;
import org.jspecify.annotations.Nullable;

/** What is said of any indicator: only a cost share has a highest-cost quarter, and nothing has a rank. */
public final class IndicatorWords {

    private static final int WORST = 4;

    private IndicatorWords() {}

    public static Measure measure(Indicator indicator) {
        return new Measure(
                indicator.unit().before(),
                indicator.unit().after(),
                indicator.unit().places(),
                indicator.unit() == RatioUnit.COUNT_0_10);
    }

    /** 2.80%, £3.20, 12.0 days, 7.0 of 10. */
    public static String value(Indicator indicator, BigDecimal value) {
        return measure(indicator).say(value);
    }

    /** A distance between two values: 1.10 percentage points, £3.20, 4.0 points. */
    public static String distance(Indicator indicator, BigDecimal value) {
        return switch (indicator.unit()) {
            case PERCENT -> measure(indicator).bare(value) + " percentage points";
            case INDEX_0_100, COUNT_0_10 -> measure(indicator).bare(value) + " points";
            default -> value(indicator, value);
        };
    }

    public static String direction(Indicator indicator) {
        return switch (indicator.betterWhen()) {
            case LOWER -> indicator.costShare() ? "Lower is cheaper, not better by itself" : "Lower is better";
            case HIGHER -> "Higher is better";
            case CONTEXT -> "Neither end is better: it describes and judges nobody";
        };
    }

    /** The quarter by what lies in it: a quarter number 1 is the better end, which is not always the low one. */
    public static String quarter(Indicator indicator, @Nullable Integer quartile) {
        if (quartile == null) {
            return "not said";
        }
        String cost = indicator.costShare() ? "-cost" : "";
        return switch (indicator.betterWhen() == BetterWhen.HIGHER ? WORST + 1 - quartile : quartile) {
            case 1 -> "lowest" + cost + " quarter";
            case 2 -> "second-lowest quarter";
            case 3 -> "second-highest quarter";
            default -> "highest" + cost + " quarter";
        };
    }

    /** Whether a value lies beyond the boundary of the worse end; never where all are equal. */
    public static boolean callsForAttention(Indicator indicator, Position own) {
        BigDecimal beyond = own.beyond();
        return indicator.betterWhen() != BetterWhen.CONTEXT && beyond != null && beyond.signum() > 0;
    }

    /** What stands beside a value that is far from the body's other years. */
    public static String spike(Indicator indicator) {
        return indicator.numerator().money() ? Position.SPIKE : "one-year spike: look at the return first";
    }

    /** The boundary of the worse end by name. */
    public static String boundary(Indicator indicator) {
        return indicator.betterWhen() == BetterWhen.HIGHER ? "lower quartile" : "upper quartile";
    }
}
