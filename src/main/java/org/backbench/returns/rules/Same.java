package org.backbench.returns.rules;

import java.util.List;
import java.util.function.Consumer;

/** One figure, wherever it is asked for. */
public record Same(Head head, String other) implements Rule {

    @Override
    public List<String> bound() {
        return List.of(line(), other);
    }

    @Override
    public void check(Sheet sheet, Consumer<Finding> found) {
        if (sheet.has(line(), other) && sheet.known(line()).compareTo(sheet.known(other)) != 0) {
            found.accept(Finding.of(
                    line(),
                    List.of(line(), other),
                    "%s, but %s is %s: it must be the same figure everywhere. Type the right one in both places."
                            .formatted(sheet.says(line()), sheet.label(other), sheet.say(other, sheet.known(other)))));
        }
    }
}
