package org.backbench.workflow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backbench.workflow.HideCondition.Comparison;
import org.jspecify.annotations.Nullable;

/** Reads a hide condition from left to right; what it does not know is an error, never a guess. */
final class HideParser {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(!=|=|\\(|\\)|\"[^\"\\\\]*\"|-?\\d+(?:\\.\\d+)?|[A-Za-z_]\\w*(?:\\.\\w+)*)\\s*");
    private static final Pattern NAME = Pattern.compile("(?!(?:and|or|not|true|false|null)$)[A-Za-z_]\\w*(?:\\.\\w+)*");
    private static final String END = "the end";

    private final String expression;
    private final List<String> tokens = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();
    private int next;

    HideParser(String expression) {
        this.expression = expression;
    }

    HideCondition parse() {
        if (!expression.startsWith("=")) {
            throw unreadable("it does not begin with =");
        }
        split();
        Predicate<FormScope> rule = either();
        if (!peek().equals(END)) {
            throw unreadable("%s is not expected".formatted(peek()));
        }
        return new HideCondition(expression, List.copyOf(comparisons), rule);
    }

    private void split() {
        Matcher matcher = TOKEN.matcher(expression);
        int from = 1;
        while (from < expression.length()) {
            if (!matcher.region(from, expression.length()).lookingAt()) {
                throw unreadable("%s is not known".formatted(expression.substring(from)));
            }
            tokens.add(matcher.group(1));
            from = matcher.end();
        }
    }

    private Predicate<FormScope> either() {
        Predicate<FormScope> left = both();
        while (take("or")) {
            left = left.or(both());
        }
        return left;
    }

    private Predicate<FormScope> both() {
        Predicate<FormScope> left = single();
        while (take("and")) {
            left = left.and(single());
        }
        return left;
    }

    private Predicate<FormScope> single() {
        boolean negated = take("not");
        if (take("(")) {
            Predicate<FormScope> inner = either();
            expect(")");
            return negated ? inner.negate() : inner;
        }
        if (negated) {
            throw unreadable("not is written not(…)");
        }
        return comparison();
    }

    private Predicate<FormScope> comparison() {
        String key = pop();
        if (!NAME.matcher(key).matches()) {
            throw unreadable("%s stands where a key is expected".formatted(key));
        }
        boolean equal = take("=");
        if (!equal) {
            expect("!=");
        }
        Comparison comparison = new Comparison(key, equal, constant(pop()));
        comparisons.add(comparison);
        return comparison::holds;
    }

    private @Nullable Object constant(String token) {
        return switch (token) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            case "null" -> null;
            default -> literal(token);
        };
    }

    private Object literal(String token) {
        if (token.startsWith("\"")) {
            return token.substring(1, token.length() - 1);
        }
        if (token.matches("-?\\d.*")) {
            return new BigDecimal(token);
        }
        throw unreadable("%s is no constant".formatted(token));
    }

    private void expect(String token) {
        if (!take(token)) {
            throw unreadable("%s stands where %s is expected".formatted(peek(), token));
        }
    }

    private boolean take(String token) {
        boolean there = peek().equals(token);
        if (there) {
            next++;
        }
        return there;
    }

    private String pop() {
        String token = peek();
        next++;
        return token;
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : END;
    }

    private IllegalArgumentException unreadable(String why) {
        return new IllegalArgumentException("hide condition %s: %s".formatted(expression, why));
    }
}
