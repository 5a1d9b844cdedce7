package org.backbench.improvement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much of the requirement the items that count cover, both in pounds a year. */
public record Coverage(long countable, long required) {

    /** One decimal, for people; whether the plan covers enough is decided on the pounds. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(countable)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(required), 1, RoundingMode.HALF_UP);
    }

    /** The whole per cent reached, rounded down: 99.6 is not 100. */
    public long wholePercent() {
        return countable * 100 / required;
    }

    public long missing() {
        return Math.max(0, required - countable);
    }

    public boolean whole() {
        return countable >= required;
    }
}
