package org.backbench.returns;

import java.math.BigDecimal;
import java.util.List;
import org.backbench.returns.rules.Evidence;
import org.backbench.returns.rules.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a return breaks.
 *
 * @param line the key of the line where it is put right
 * @param rule required, number, nil, or the key of a rule of the template: sum, same-running-costs, year-on-year
 * @param hard whether it must be put right (or its function handed in under query); else it may be explained
 * @param lines all lines the rule is about, that one first
 * @param function the function of that line; null for what all functions share
 * @param message names line, figures, rule and way out
 * @param toExplain the £ thousand whose causes an explanation must tell, negative for a fall; null where no £ is known
 */
public record Failure(
        String line,
        String rule,
        boolean hard,
        List<String> lines,
        @Nullable String function,
        String message,
        @Nullable BigDecimal toExplain) {

    public Failure {
        lines = List.copyOf(lines);
    }

    /** Whether a function may be handed in with it: not what cannot be read, and not what contradicts itself. */
    boolean mayBeQueried() {
        return hard && !rule.equals("number") && !rule.equals("nil");
    }

    /** Whether the return may be sent with it as it is: readers see what is bare. */
    public boolean isAdvice() {
        return !hard && rule.equals(Evidence.KEY);
    }

    /** The message without its way out: what is left to say once it is explained. */
    public String found() {
        int wayOut = message.endsWith(Finding.OR_EXPLAIN) ? message.lastIndexOf(" Correct ") : -1;
        return wayOut < 0 ? message : message.substring(0, wayOut);
    }

    /** Whether an explanation may be about it: the same rule on the same line. */
    public boolean isAbout(String otherRule, String otherLine) {
        return rule.equals(otherRule) && line.equals(otherLine);
    }
}
