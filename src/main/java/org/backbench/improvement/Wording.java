package org.backbench.improvement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How sentences of this module write money and dates. */
final class Wording {

    private static final long MILLION = 1_000_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Wording() {}

    /** £2.20m from a million on, £750,000 below. */
    static String money(long pounds) {
        if (Math.abs(pounds) < MILLION) {
            return "£%,d".formatted(pounds);
        }
        return "£%sm".formatted(BigDecimal.valueOf(pounds, 6).setScale(2, RoundingMode.HALF_UP));
    }

    /** 31 December 2012. */
    static String date(LocalDate day) {
        return DAY.format(day);
    }

    /** Pounds of an amount that was filled in as £ thousand. */
    static long pounds(BigDecimal thousands) {
        return thousands.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** £ thousand as forms show them. */
    static BigDecimal thousands(long pounds) {
        return BigDecimal.valueOf(pounds, 3).stripTrailingZeros();
    }
}
