package org.backbench.returns.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** Not below the least, not above the most. */
public record Range(Head head, BigDecimal least, BigDecimal most) implements Rule {

    @Override
    public void check(Sheet sheet, Consumer<Finding> found) {
        BigDecimal value = sheet.figure(line());
        if (value != null && (value.compareTo(least) < 0 || value.compareTo(most) > 0)) {
            found.accept(Finding.of(
                    line(),
                    List.of(line()),
                    "%s, but it must lie between %s and %s. Correct it."
                            .formatted(sheet.says(line()), sheet.say(line(), least), sheet.say(line(), most))));
        }
    }
}
