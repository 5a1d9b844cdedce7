package org.backbench.returns.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Reads the rules of a template: reference/templates/….rules.v1.csv. A line may be written as {@code *-cost}, the line
 * cost of every function that has it, or as {@code unit:count} or {@code part:volume}, all lines of that unit or part.
 */
public final class Rules {

    /** A line as rules choose it. */
    public record Choice(String key, String part, String unit) {}

    private final List<Choice> lines;
    private final List<String> functions;
    private final Predicate<String> known;

    public Rules(List<Choice> lines, List<String> functions) {
        this.lines = lines;
        this.functions = functions;
        Set<String> keys = Set.copyOf(lines.stream().map(Choice::key).toList());
        known = keys::contains;
    }

    /** The rules, in the order of the file; one that names a line that is not there is a defect of the data. */
    public List<Rule> read(List<Map<String, String>> rows) {
        List<Rule> rules = new ArrayList<>();
        for (Map<String, String> row : rows) {
            for (String line : words(field(row, "line"))) {
                expand(line).forEach(each -> rules.add(rule(row, each)));
            }
        }
        return List.copyOf(rules);
    }

    /** A line of the template, and the function for which the star stood; empty where there was none. */
    private record Chosen(String line, String function) {

        String other(String word) {
            return word.replace("*", function);
        }
    }

    private Stream<Chosen> expand(String word) {
        if (word.startsWith("unit:") || word.startsWith("part:")) {
            String value = word.substring(word.indexOf(':') + 1);
            return lines.stream()
                    .filter(line -> value.equals(word.startsWith("unit:") ? line.unit() : line.part()))
                    .map(line -> new Chosen(line.key(), ""));
        }
        if (!word.contains("*")) {
            return Stream.of(new Chosen(required(word), ""));
        }
        return functions.stream()
                .map(function -> new Chosen(word.replace("*", function), function))
                .filter(chosen -> known.test(chosen.line()));
    }

    private Rule rule(Map<String, String> row, Chosen chosen) {
        UnaryOperator<String> other = word -> required(chosen.other(word));
        List<String> of = words(field(row, "of")).stream().map(other).toList();
        var head = new Rule.Head(
                field(row, "rule"), field(row, "hard").equals("yes"), chosen.line(), field(row, "source"));
        return switch (field(row, "kind")) {
            case "positive" -> new Positive(head);
            case "not-negative" -> new NotNegative(head);
            case "whole" -> new Whole(head);
            case "range" -> new Range(head, number(row, "least"), number(row, "most"));
            case "at-most" -> new AtMost(head, of.getFirst());
            case "same" -> new Same(head, of.getFirst());
            case "difference" -> new Difference(head, of.getFirst(), of.getLast());
            case "sum" -> new Sum(head, of);
            case "total" -> new Total(head, of, number(row, "most"));
            default -> soft(row, head, of);
        };
    }

    private static Rule soft(Map<String, String> row, Rule.Head head, List<String> of) {
        return switch (field(row, "kind")) {
            case "year-on-year" -> new YearOnYear(head, number(row, "pounds"), number(row, "percent"));
            case "band" ->
                new Band(
                        head,
                        of.getFirst(),
                        number(row, "least"),
                        number(row, "most"),
                        Set.copyOf(words(field(row, "groups"))));
            case Evidence.KEY -> new Evidence(head);
            case "headcount-fte" -> new HeadcountFte(head, of.getFirst(), number(row, "least"), number(row, "most"));
            default -> throw new IllegalStateException("No kind of rule: " + row);
        };
    }

    private String required(String line) {
        if (!known.test(line)) {
            throw new IllegalStateException("A rule names the line %s, which the template has not.".formatted(line));
        }
        return line;
    }

    private static BigDecimal number(Map<String, String> row, String name) {
        return new BigDecimal(field(row, name));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split(" +", -1));
    }

    private static String field(Map<String, String> row, String name) {
        return Objects.requireNonNull(row.get(name), name);
    }
}
