package org.backbench.returns.rules;

import java.util.List;
import java.util.function.Consumer;

/** A yes is self-reported, so it names its evidence; without it it may be sent, and readers see that it is bare. */
public record Evidence(Head head) implements Rule {

    /** The key under which templates hold it, and under which what is named is told. */
    public static final String KEY = "evidence";

    @Override
    public void check(Sheet sheet, Consumer<Finding> found) {
        var answer = sheet.figure(line());
        if (answer != null && answer.signum() > 0) {
            found.accept(Finding.of(
                    line(),
                    List.of(line()),
                    "%s: yes. Name its evidence, a document, a minute or a date: a yes is self-reported."
                            .formatted(sheet.label(line()))));
        }
    }
}
