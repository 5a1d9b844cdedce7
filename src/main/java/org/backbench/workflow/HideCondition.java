package org.backbench.workflow;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * When a part of a form is hidden: the few words of FEEL that forms use here (key = constant, !=, and, or, not(…),
 * parentheses), read once and asked by the screen and by the check of what was sent.
 */
public record HideCondition(String expression, List<Comparison> comparisons, Predicate<FormScope> rule) {

    /** One key compared with one constant: text, number, true, false, or nothing for null. */
    public record Comparison(
            String key, boolean equal, @Nullable Object constant) {

        boolean holds(FormScope scope) {
            return equal == same(scope.get(key), constant);
        }

        private static boolean same(@Nullable Object value, @Nullable Object constant) {
            if (value instanceof Number && constant instanceof BigDecimal number) {
                return new BigDecimal(value.toString()).compareTo(number) == 0;
            }
            return value == null ? constant == null : value.equals(constant);
        }
    }

    /** Reads an expression such as {@code =outcome != "send-back" or not(final = true)}. */
    public static HideCondition parse(String expression) {
        return new HideParser(expression).parse();
    }

    public boolean hides(FormScope scope) {
        return rule.test(scope);
    }
}
