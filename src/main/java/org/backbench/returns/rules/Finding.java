package org.backbench.returns.rules;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that the figures break.
 *
 * @param line where it is put right
 * @param lines all lines the rule was about, that one first
 * @param message names line, figures, rule and way out
 * @param toExplain the £ thousand whose causes must be told, negative for a fall; null where no £ can be told
 */
public record Finding(
        String line,
        List<String> lines,
        String message,
        @Nullable BigDecimal toExplain) {

    /** How the message of what may be explained instead ends. */
    public static final String OR_EXPLAIN = ", or explain it by its causes.";

    public Finding {
        lines = List.copyOf(lines);
    }

    static Finding of(String line, List<String> lines, String message) {
        return new Finding(line, lines, message, null);
    }
}
