package org.backbench.returns.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What rules look at.
 *
 * @param figures by line: what is filled in and a number
 * @param lastYear the accepted figures of the year before; empty where there are none
 * @param groups the peer groups of the body
 * @param empty the lines in which nothing stands, though their function is handed in
 */
public record Sheet(
        Map<String, LineText> texts,
        Map<String, BigDecimal> figures,
        Map<String, BigDecimal> lastYear,
        Set<String> groups,
        Set<String> empty) {

    @Nullable
    BigDecimal figure(String line) {
        return figures.get(line);
    }

    /** The figure of a line of which is known that it is there. */
    BigDecimal known(String line) {
        return Objects.requireNonNull(figures.get(line), line);
    }

    boolean has(List<String> lines) {
        return lines.stream().allMatch(figures::containsKey);
    }

    BigDecimal sum(List<String> lines) {
        return lines.stream().map(this::known).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Nothing stands in it, though it may stay empty. */
    boolean leftEmpty(String line) {
        return empty.contains(line) && !text(line).required();
    }

    String label(String line) {
        return text(line).label();
    }

    String say(String line, BigDecimal value) {
        return text(line).say().apply(value);
    }

    /** Finance: function cost is £5,600k. */
    String says(String line) {
        return "%s is %s".formatted(label(line), say(line, known(line)));
    }

    private LineText text(String line) {
        return Objects.requireNonNull(texts.get(line), line);
    }
}
