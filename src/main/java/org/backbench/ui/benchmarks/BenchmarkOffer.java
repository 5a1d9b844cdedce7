package org.backbench.ui.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.IndicatorKind;

/** What can be compared in a cycle: the groups of each indicator, and by which functions and kinds one finds it. */
record BenchmarkOffer(
        int cycle,
        Map<Indicator, List<String>> groups,
        Map<Indicator, IndicatorKind> kinds,
        Map<String, String> functionTitles) {

    List<Indicator> indicators() {
        return List.copyOf(groups.keySet());
    }

    Optional<Indicator> find(String key) {
        return groups.keySet().stream()
                .filter(indicator -> indicator.key().equals(key))
                .findFirst();
    }

    /** The titles of the functions by their keys, in their order. */
    Map<String, String> functions() {
        Map<String, String> functions = new LinkedHashMap<>();
        groups.keySet()
                .forEach(indicator -> functions.put(
                        indicator.function(), functionTitles.getOrDefault(indicator.function(), indicator.function())));
        return functions;
    }

    IndicatorKind kindOf(Indicator indicator) {
        return Objects.requireNonNull(kinds.get(indicator));
    }

    /** The kinds of indicators that a function has. */
    List<IndicatorKind> kinds(String function) {
        return groups.keySet().stream()
                .filter(indicator -> indicator.function().equals(function))
                .map(this::kindOf)
                .distinct()
                .sorted()
                .toList();
    }

    List<Indicator> of(String function, IndicatorKind kind) {
        return groups.keySet().stream()
                .filter(indicator -> indicator.function().equals(function) && kindOf(indicator) == kind)
                .toList();
    }

    /** The first indicator of a function: of this kind, if the function has one. */
    Optional<Indicator> first(String function, IndicatorKind kind) {
        List<Indicator> wanted = new ArrayList<>(of(function, kind));
        kinds(function).forEach(other -> wanted.addAll(of(function, other)));
        return wanted.stream().findFirst();
    }

    /** The same indicator or else the first, and the same group where it is compared there. */
    Optional<BenchmarkPlace> nearest(String indicator, String group) {
        return find(indicator).or(() -> groups.keySet().stream().findFirst()).map(chosen -> place(chosen, group));
    }

    BenchmarkPlace place(Indicator chosen, String group) {
        List<String> there = groups.getOrDefault(chosen, List.of());
        return new BenchmarkPlace(cycle, chosen.key(), there.contains(group) ? group : there.getFirst());
    }
}
