package org.backbench.returns.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** Above zero: shares are computed on it. */
public record Positive(Head head) implements Rule {

    @Override
    public void check(Sheet sheet, Consumer<Finding> found) {
        BigDecimal value = sheet.figure(line());
        if (value != null && value.signum() <= 0) {
            found.accept(Finding.of(
                    line(),
                    List.of(line()),
                    sheet.says(line()) + ", but every share is computed on it: it must be above 0."));
        }
    }
}
