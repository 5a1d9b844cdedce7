package org.backbench.returns.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** Exactly one line less another. */
public record Difference(Head head, String from, String less) implements Rule {

    @Override
    public List<String> bound() {
        return List.of(line(), from, less);
    }

    @Override
    public void check(Sheet sheet, Consumer<Finding> found) {
        if (!sheet.has(line(), from) || sheet.figure(less) == null) {
            return;
        }
        BigDecimal right = sheet.known(from).subtract(sheet.known(less));
        BigDecimal gap = sheet.known(line()).subtract(right);
        if (gap.signum() != 0) {
            found.accept(Finding.of(
                    line(),
                    List.of(line(), from, less),
                    "%s, but %s less %s is %s, a difference of %s. Correct the one that is wrong."
                            .formatted(
                                    sheet.says(line()),
                                    sheet.label(from),
                                    sheet.label(less),
                                    sheet.say(line(), right),
                                    sheet.say(line(), gap))));
        }
    }
}
