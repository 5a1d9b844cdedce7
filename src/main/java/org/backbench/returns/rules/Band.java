package org.backbench.returns.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A share outside what is usual asks for its causes: the £ that lie outside the band.
 *
 * @param least per cent
 * @param most per cent
 * @param groups the peer groups whose band it is; empty: of all
 */
public record Band(Head head, String of, BigDecimal least, BigDecimal most, Set<String> groups) implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Band {
        groups = Set.copyOf(groups);
    }

    @Override
    public void check(Sheet sheet, Consumer<Finding> found) {
        boolean meant = groups.isEmpty() || !Collections.disjoint(groups, sheet.groups());
        if (!meant || !sheet.has(line(), of) || sheet.known(of).signum() <= 0) {
            return;
        }
        BigDecimal part = sheet.known(line());
        BigDecimal low = share(least, sheet.known(of));
        BigDecimal high = share(most, sheet.known(of));
        if (part.compareTo(low) < 0) {
            found.accept(finding(sheet, part.subtract(low)));
        } else if (part.compareTo(high) > 0) {
            found.accept(finding(sheet, part.subtract(high)));
        }
    }

    private Finding finding(Sheet sheet, BigDecimal outside) {
        BigDecimal share = sheet.known(line())
                .multiply(HUNDRED)
                .divide(sheet.known(of), MathContext.DECIMAL64)
                .setScale(2, RoundingMode.HALF_UP);
        String message = "%s, %s%% of %s, which is %s: usual is %s%% to %s%%, and %s lies outside. Correct the one that"
                + " is wrong" + Finding.OR_EXPLAIN;
        return new Finding(
                line(),
                List.of(line(), of),
                message.formatted(
                        sheet.says(line()),
                        share.toPlainString(),
                        sheet.label(of),
                        sheet.say(of, sheet.known(of)),
                        least.toPlainString(),
                        most.toPlainString(),
                        sheet.say(line(), outside.abs())),
                outside);
    }

    private static BigDecimal share(BigDecimal percent, BigDecimal whole) {
        return whole.multiply(percent).divide(HUNDRED);
    }
}
