package org.backbench.returns.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
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
        Predicate<String> empty) {

    @Nullable
    BigDecimal figure(String line) {
        return figures.get(line);
    }

    /** The figure of a line of which is known that it is there. */
    BigDecimal known(String line) {
        return Objects.requireNonNull(figures.get(line), line);
    }

    /** No streams here and in the sum: a bulk import asks millions of times. */
    boolean has(List<String> lines) {
        for (String line : lines) {
            if (!figures.containsKey(line)) {
                return false;
            }
        }
        return true;
    }

    boolean has(String line, String other) {
        return figures.containsKey(line) && figures.containsKey(other);
    }

    boolean hasAny(List<String> lines) {
        for (String line : lines) {
            if (figures.containsKey(line)) {
                return true;
            }
        }
        return false;
    }

    BigDecimal sum(List<String> lines) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String line : lines) {
            sum = sum.add(known(line));
        }
        return sum;
    }

    /** Nothing stands in it, though it may stay empty. */
    boolean leftEmpty(String line) {
        return empty.test(line) && !text(line).required();
    }

    String label(String line) {
        return text(line).label();
    }

    /** Employees, IT and other: without the name of the function that is named already with the other line. */
    String labels(List<String> lines, String beside) {
        String function = label(beside).replaceFirst("[^:]*$", "");
        List<String> labels = lines.stream()
                .map(line -> label(line).startsWith(function)
                        ? label(line).substring(function.length()).strip()
                        : label(line))
                .toList();
        int last = labels.size() - 1;
        return last == 0 ? labels.getFirst() : String.join(", ", labels.subList(0, last)) + " and " + labels.get(last);
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
