package org.backbench.improvement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How sentences, forms and tables of this module write money and constants. */
final class Wording {

    private static final long MILLION = 1_000_000;

    private Wording() {}

    /** £2.20m from a million on, £750,000 below. */
    static String money(long pounds) {
        if (Math.abs(pounds) < MILLION) {
            return String.format(Locale.UK, "£%,d", pounds);
        }
        return "£%sm".formatted(BigDecimal.valueOf(pounds, 6).setScale(2, RoundingMode.HALF_UP));
    }

    /** Per cent with two decimals. */
    static String percent(BigDecimal percent) {
        return percent.setScale(2, RoundingMode.HALF_UP).toString();
    }

    /** Pounds of an amount that was filled in as £ thousand. */
    static long pounds(BigDecimal thousands) {
        return thousands.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** £ thousand as forms show them. */
    static BigDecimal thousands(long pounds) {
        BigDecimal exact = BigDecimal.valueOf(pounds, 3).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** The word for a constant in tables, forms and REST: AWAITING_APPROVAL is awaiting-approval. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of such a word. */
    static <E extends Enum<E>> E constant(Class<E> constants, String key) {
        return Enum.valueOf(constants, key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
