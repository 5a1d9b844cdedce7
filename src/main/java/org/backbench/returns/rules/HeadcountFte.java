package org.backbench.returns.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;

/**
 * Full-time equivalents are usually a good part of the people, and not more than them.
 *
 * @param least per cent of the people
 * @param most per cent of the people
 */
public record HeadcountFte(Head head, String headcount, BigDecimal least, BigDecimal most) implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void check(Sheet sheet, Consumer<Finding> found) {
        if (!sheet.has(line(), headcount)
                || sheet.known(headcount).signum() <= 0
                || sheet.known(line()).signum() < 0) {
            return;
        }
        BigDecimal share = sheet.known(line()).multiply(HUNDRED).divide(sheet.known(headcount), MathContext.DECIMAL64);
        if (share.compareTo(least) < 0 || share.compareTo(most) > 0) {
            found.accept(Finding.of(
                    line(),
                    List.of(line(), headcount),
                    "%s, %s%% of %s, which is %s: usual is %s%% to %s%%. Correct the one that is wrong, or explain it."
                            .formatted(
                                    sheet.says(line()),
                                    share.setScale(0, RoundingMode.HALF_UP).toPlainString(),
                                    sheet.label(headcount),
                                    sheet.say(headcount, sheet.known(headcount)),
                                    least.toPlainString(),
                                    most.toPlainString())));
        }
    }
}
