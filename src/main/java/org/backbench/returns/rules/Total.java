package org.backbench.returns.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shares of one whole: together they make the total. */
public record Total(Head head, List<String> others, BigDecimal total) implements Rule {

    public Total {
        others = List.copyOf(others);
    }

    @Override
    public void check(Sheet sheet, Consumer<Finding> found) {
        boolean first = sheet.figure(line()) != null;
        if (first && sheet.has(others)) {
            compare(sheet, shares(), found);
        } else if (first || sheet.hasAny(others)) {
            List<String> shares = shares();
            shares.stream()
                    .filter(sheet::leftEmpty)
                    .findFirst()
                    .ifPresent(line -> found.accept(Finding.of(
                            line,
                            shares,
                            "%s is empty, while other shares of the same whole are filled in. Type 0 if there was none."
                                    .formatted(sheet.label(line)))));
        }
    }

    @Override
    public List<String> bound() {
        return shares();
    }

    private List<String> shares() {
        return Stream.concat(Stream.of(line()), others.stream()).toList();
    }

    private void compare(Sheet sheet, List<String> shares, Consumer<Finding> found) {
        BigDecimal sum = sheet.sum(shares);
        if (sum.compareTo(total) != 0) {
            found.accept(Finding.of(
                    line(),
                    shares,
                    "%s add up to %s, but together they make %s, a difference of %s. Correct the shares."
                            .formatted(
                                    shares.stream().map(sheet::label).collect(Collectors.joining("; ")),
                                    sheet.say(line(), sum),
                                    sheet.say(line(), total),
                                    sheet.say(line(), sum.subtract(total)))));
        }
    }
}
