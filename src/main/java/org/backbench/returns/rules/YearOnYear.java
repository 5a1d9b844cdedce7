package org.backbench.returns.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A change against the accepted figure of last year that is more than both thresholds asks for its causes. */
public record YearOnYear(Head head, BigDecimal pounds, BigDecimal percent) implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void check(Sheet sheet, Consumer<Finding> found) {
        BigDecimal now = sheet.figure(line());
        BigDecimal before = sheet.lastYear().get(line());
        if (now == null || before == null) {
            return;
        }
        BigDecimal change = now.subtract(before);
        BigDecimal allowed = before.abs().multiply(percent).divide(HUNDRED);
        if (change.abs().compareTo(pounds) > 0 && change.abs().compareTo(allowed) > 0) {
            found.accept(new Finding(line(), List.of(line()), message(sheet, before, now), change));
        }
    }

    private String message(Sheet sheet, BigDecimal before, BigDecimal now) {
        BigDecimal change = now.subtract(before);
        String share = share(before, change);
        return "%s %s from %s last year to %s, by %s%s: more than %s and %s%%. Correct it%s"
                .formatted(
                        sheet.label(line()),
                        change.signum() > 0 ? "rose" : "fell",
                        sheet.say(line(), before),
                        sheet.say(line(), now),
                        sheet.say(line(), change.abs()),
                        share == null ? "" : " or " + share,
                        sheet.say(line(), pounds),
                        percent.toPlainString(),
                        Finding.OR_EXPLAIN);
    }

    private static @Nullable String share(BigDecimal before, BigDecimal change) {
        return before.signum() == 0
                ? null
                : change.abs().multiply(HUNDRED).divide(before.abs(), 0, RoundingMode.HALF_UP) + "%";
    }
}
