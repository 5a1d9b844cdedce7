package org.backbench.returns;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a figure is what it is.
 *
 * @param amount £ thousand, negative for what made the figure fall; null only where no £ can be told
 */
public record Cause(String text, @Nullable BigDecimal amount) {

    /** Whether two lists tell the same: 900 and 900.0 are the same amount. */
    static boolean same(List<Cause> some, List<Cause> others) {
        return keys(some).equals(keys(others));
    }

    private static List<String> keys(List<Cause> causes) {
        return causes.stream()
                .map(cause -> cause.text().strip() + "|" + (cause.amount() == null ? "" : plain(cause.amount())))
                .toList();
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toString();
    }
}
