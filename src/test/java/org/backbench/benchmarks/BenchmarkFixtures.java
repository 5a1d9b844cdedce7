package org.backbench.benchmarks;

import java.math.BigDecimal;

/** Indicators for tests; whatever a test does not name is unimportant to it. */
public final class BenchmarkFixtures {

    private BenchmarkFixtures() {}

    public static Indicator financeCostShare() {
        return indicator("finance-cost", "running-costs", BetterWhen.LOWER);
    }

    static Indicator indicator(String numerator, String denominator, BetterWhen betterWhen) {
        return new Indicator(
                "finance-cost-share",
                "vfm-2009",
                "finance",
                "Finance cost",
                Side.of(numerator, null, true),
                Side.of(denominator, null, true),
                BigDecimal.valueOf(100),
                RatioUnit.PERCENT,
                betterWhen,
                true,
                false,
                false,
                null,
                "");
    }
}
