package org.backbench.returns.rules;

import java.util.List;
import java.util.function.Consumer;

/** A part is never more than its whole. */
public record AtMost(Head head, String whole) implements Rule {

    @Override
    public void check(Sheet sheet, Consumer<Finding> found) {
        if (sheet.has(line(), whole) && sheet.known(line()).compareTo(sheet.known(whole)) > 0) {
            found.accept(Finding.of(
                    line(),
                    List.of(line(), whole),
                    "%s, but it is a part of %s, which is %s. Correct the one that is wrong."
                            .formatted(sheet.says(line()), sheet.label(whole), sheet.say(whole, sheet.known(whole)))));
        }
    }
}
