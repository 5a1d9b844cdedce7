package org.backbench.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure that a template asks for.
 *
 * @param function the function it belongs to; null for what all functions share
 * @param column its column in a bulk file
 * @param sumOf the lines it must be the sum of
 */
public record TemplateLine(
        String key,
        @Nullable String function,
        String label,
        String help,
        Unit unit,
        boolean required,
        String column,
        @Nullable LineRule rule,
        List<String> sumOf) {

    public TemplateLine {
        sumOf = List.copyOf(sumOf);
    }
}
