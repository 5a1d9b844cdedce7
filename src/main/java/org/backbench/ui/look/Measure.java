package org.backbench.ui.look;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How values of one kind are written.
 *
 * @param before what stands before the digits: £
 * @param after what stands behind them: %
 * @param places of the digits
 * @param tidy whether a whole number is written without places
 */
public record Measure(String before, String after, int places, boolean tidy) {

    /** 2.80%, £3.20, −4.0 days. */
    public String say(BigDecimal value) {
        String digits = bare(value);
        return digits.startsWith(Figures.MINUS)
                ? Figures.MINUS + before + digits.substring(1) + after
                : before + digits + after;
    }

    /** The same without what it is counted in. */
    public String bare(BigDecimal value) {
        boolean whole = tidy
                && value.setScale(places, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .scale()
                        <= 0;
        return Figures.decimal(value, whole ? 0 : places);
    }

    String say(double value) {
        return say(BigDecimal.valueOf(value));
    }

    String bare(double value) {
        return bare(BigDecimal.valueOf(value));
    }
}
