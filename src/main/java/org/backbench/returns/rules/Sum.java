package org.backbench.returns.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Exactly the sum of other lines. It is judged once all its elements are numbers. Elements that may be left out are
 * left out all together: one of them that is empty while others are filled in would let any sum pass.
 */
public record Sum(Head head, List<String> elements) implements Rule {

    public Sum {
        elements = List.copyOf(elements);
    }

    @Override
    public void check(Sheet sheet, Consumer<Finding> found) {
        if (sheet.has(elements)) {
            compare(sheet, found);
        } else if (sheet.hasAny(elements)) {
            elements.stream()
                    .filter(sheet::leftEmpty)
                    .findFirst()
                    .ifPresent(line -> found.accept(Finding.of(
                            line,
                            lines(),
                            "%s is empty, while other parts of %s are filled in. Type 0 if there was none."
                                    .formatted(sheet.label(line), sheet.label(line())))));
        }
    }

    @Override
    public List<String> bound() {
        return lines();
    }

    private void compare(Sheet sheet, Consumer<Finding> found) {
        BigDecimal value = sheet.figure(line());
        if (value == null) {
            return;
        }
        BigDecimal sum = sheet.sum(elements);
        BigDecimal gap = value.subtract(sum);
        if (gap.signum() != 0) {
            found.accept(Finding.of(
                    line(),
                    lines(),
                    "%s, but %s add up to %s, a difference of %s. Correct the one that is wrong."
                            .formatted(
                                    sheet.says(line()),
                                    sheet.labels(elements, line()),
                                    sheet.say(line(), sum),
                                    sheet.say(line(), gap))));
        }
    }

    private List<String> lines() {
        return Stream.concat(Stream.of(line()), elements.stream()).toList();
    }
}
