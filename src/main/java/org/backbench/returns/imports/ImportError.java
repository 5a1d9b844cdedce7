package org.backbench.returns.imports;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an imported file.
 *
 * @param line counted from 1, the header's; null: the file as a whole
 * @param column as the header names it; null: the line as a whole
 * @param message the sentence: what, the rule, what to do
 */
public record ImportError(@Nullable Integer line, @Nullable String column, String message) {

    /** Where it is: line 17, column ecode. */
    public String cell() {
        if (line == null) {
            return column == null ? "file" : "column " + column;
        }
        return column == null ? "line " + line : "line %d, column %s".formatted(line, column);
    }
}
