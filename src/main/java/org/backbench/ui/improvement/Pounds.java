package org.backbench.ui.improvement;

import java.math.BigDecimal;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.Money;

/** Whole pounds of plans and savings as their screens write them. */
final class Pounds {

    private static final int THOUSANDS = 3;

    private Pounds() {}

    /** £2.20m; £750,000. */
    static String of(long pounds) {
        return Money.pounds(BigDecimal.valueOf(pounds));
    }

    /** 2,050 under a head that says £k. */
    static String thousands(long pounds) {
        BigDecimal amount = BigDecimal.valueOf(pounds, THOUSANDS).stripTrailingZeros();
        return Figures.decimal(amount, Math.max(0, amount.scale()));
    }
}
