package org.backbench.ui.look;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Amounts of pounds as people here read them: £2.20m from a million on, £5,600 below. */
public final class Money {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final MathContext TWO_FIGURES = new MathContext(2, RoundingMode.HALF_UP);

    private Money() {}

    /** £2.20m, £5,600, −£1,240, £0. */
    public static String pounds(BigDecimal pounds) {
        String sign = pounds.signum() < 0 ? "\u2212" : "";
        BigDecimal size = pounds.abs();
        if (size.compareTo(MILLION) < 0) {
            return sign + "£" + Figures.decimal(size, 0);
        }
        return sign + "£" + Figures.decimal(size.divide(MILLION, 2, RoundingMode.HALF_UP), 2) + "m";
    }

    /** An amount given in thousands of pounds: £750k, £2,300k. */
    public static String thousands(BigDecimal thousands) {
        String sign = thousands.signum() < 0 ? "\u2212" : "";
        BigDecimal size = thousands.abs().stripTrailingZeros();
        return sign + "£" + Figures.decimal(size, Math.max(0, size.scale())) + "k";
    }

    /** An amount in thousands, said like any other amount: 2200 is £2.20m. */
    public static String ofThousands(BigDecimal thousands) {
        return pounds(thousands.multiply(THOUSAND));
    }

    /** No more than two figures, where more would pretend: £2.2m, £430k, £5,600, £0. */
    public static String twoFigures(BigDecimal pounds) {
        String sign = pounds.signum() < 0 ? "\u2212" : "";
        BigDecimal size = pounds.abs().round(TWO_FIGURES);
        if (size.compareTo(MILLION) >= 0) {
            return sign + "£" + figures(size.divide(MILLION)) + "m";
        }
        if (size.compareTo(TEN_THOUSAND) >= 0) {
            return sign + "£" + figures(size.divide(THOUSAND)) + "k";
        }
        return sign + "£" + Figures.decimal(size, 0);
    }

    private static String figures(BigDecimal size) {
        return Figures.decimal(size, size.compareTo(BigDecimal.TEN) < 0 ? 1 : 0);
    }
}
