package org.backbench.returns.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** Zero or more. */
public record NotNegative(Head head) implements Rule {

    @Override
    public void check(Sheet sheet, Consumer<Finding> found) {
        BigDecimal value = sheet.figure(line());
        if (value != null && value.signum() < 0) {
            found.accept(Finding.of(line(), List.of(line()), sheet.says(line()) + ", but it cannot be less than 0."));
        }
    }
}
