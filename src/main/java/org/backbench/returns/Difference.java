package org.backbench.returns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line that differs between two versions of a return.
 *
 * @param change the later figure less the earlier one; null where one of them is missing
 */
public record Difference(
        String line,
        @Nullable String function,
        String label,
        Unit unit,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        @Nullable BigDecimal change) {

    /** The lines that differ, in the order of the template. */
    public static List<Difference> between(
            Template template, Map<String, BigDecimal> from, Map<String, BigDecimal> to) {
        return template.lines().stream()
                .filter(line -> differs(from.get(line.key()), to.get(line.key())))
                .map(line -> of(line, from.get(line.key()), to.get(line.key())))
                .toList();
    }

    /** Finance: other, £50k → £230k. */
    public String words() {
        return "%s, %s → %s".formatted(label, said(from), said(to));
    }

    private String said(@Nullable BigDecimal value) {
        return value == null ? "missing" : unit.say(value);
    }

    private static Difference of(TemplateLine line, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        BigDecimal change = from == null || to == null ? null : to.subtract(from);
        return new Difference(line.key(), line.function(), line.label(), line.unit(), from, to, change);
    }

    public static boolean differs(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from == null || to == null) {
            return from != to;
        }
        return from.compareTo(to) != 0;
    }
}
