package org.backbench.returns;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backbench.returns.rules.Rule;
import org.backbench.returns.rules.Total;

/**
 * The lines that open with those that are sent back. Where a hard rule leaves a line one figure only, nobody can change
 * another line of that rule alone: an element of a sum opens the sum, and that whatever is worked out from it.
 */
final class OpenedLines {

    private final List<Rule> rules;
    private final Map<String, BigDecimal> figures;
    private final Map<String, String> because = new LinkedHashMap<>();
    private final Deque<String> next;

    private OpenedLines(Template template, Map<String, BigDecimal> figures, Collection<String> named) {
        rules = template.rules().stream()
                .filter(rule -> rule.hard() && !rule.bound().isEmpty())
                .toList();
        this.figures = figures;
        next = new ArrayDeque<>(named);
        named.forEach(line -> because.put(line, line));
    }

    /**
     * What opens with these lines.
     *
     * @param figures what was sent: a rule that is not judged for want of figures ties nothing
     * @return by line, in the order of the template, the line with which it opens
     */
    static Map<String, String> with(Template template, Map<String, BigDecimal> figures, Collection<String> named) {
        var opened = new OpenedLines(template, figures, named);
        while (!opened.next.isEmpty()) {
            opened.follow(opened.next.remove());
        }
        Map<String, String> because = new LinkedHashMap<>();
        template.lines().stream()
                .map(TemplateLine::key)
                .filter(line -> opened.because.containsKey(line) && !named.contains(line))
                .forEach(line -> because.put(line, String.valueOf(opened.because.get(line))));
        return because;
    }

    private void follow(String line) {
        for (Rule rule : rules) {
            if (rule.bound().contains(line)) {
                tied(rule, line).forEach(other -> open(other, line));
            }
        }
    }

    private void open(String line, String with) {
        if (because.putIfAbsent(line, with) == null) {
            next.add(line);
        }
    }

    private List<String> tied(Rule rule, String line) {
        List<String> others = new ArrayList<>(rule.bound());
        others.remove(line);
        List<String> empty =
                others.stream().filter(other -> !figures.containsKey(other)).toList();
        if (empty.isEmpty()) {
            return givingWay(rule, line, others);
        }
        boolean fillsIn = rule.isOfParts() && !figures.containsKey(line);
        return fillsIn ? empty : List.of();
    }

    /** What is worked out gives way to its parts; where it is named itself, one of them must. */
    private List<String> givingWay(Rule rule, String line, List<String> others) {
        if (!(rule instanceof Total) && !line.equals(rule.line())) {
            return List.of(rule.line());
        }
        return others.stream().anyMatch(because::containsKey) ? List.of() : others;
    }
}
