package org.backbench.returns.spreadsheet;

import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/** The file is not a table that can be read: the sentence says why and what to send instead. */
public final class Unreadable extends Refused {

    private final @Nullable Integer line;

    public Unreadable(@Nullable Integer line, String sentence) {
        super(sentence);
        this.line = line;
    }

    Unreadable(String sentence) {
        this(null, sentence);
    }

    /** Where reading ended, if it had begun. */
    public @Nullable Integer line() {
        return line;
    }
}
