package org.backbench.returns;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a version holds: what is sent, certified and hashed.
 *
 * @param figures by line key
 * @param notMeasured the lines that say so in words
 * @param standings of the functions that are not simply handed in
 * @param explanations of the soft failures
 * @param underQuery the hard failures with which functions were handed in
 * @param toExplain the soft failures that came in bulk, where nobody could explain them at once; not signed by anybody
 */
public record HandedIn(
        Map<String, BigDecimal> figures,
        Set<String> notMeasured,
        List<FunctionStanding> standings,
        List<Explanation> explanations,
        List<Failure> underQuery,
        List<Failure> toExplain) {

    public HandedIn {
        figures = Collections.unmodifiableMap(figures);
        notMeasured = Set.copyOf(notMeasured);
        standings = List.copyOf(standings);
        explanations = List.copyOf(explanations);
        underQuery = List.copyOf(underQuery);
        toExplain = List.copyOf(toExplain);
    }

    /** All functions as they stand, with nothing to explain: what a bulk file brings. */
    public static HandedIn of(Map<String, BigDecimal> figures, Set<String> notMeasured) {
        return new HandedIn(figures, notMeasured, List.of(), List.of(), List.of(), List.of());
    }

    /** What the certificate covers: one sentence for each function that it does not cover as it stands. */
    public List<String> exceptions(Template template) {
        return standings.stream()
                .map(standing -> standing.sentence(template.titleOf(standing.function())))
                .toList();
    }

    /** What was named as evidence of an answer, by line. */
    public Map<String, String> evidence() {
        Map<String, String> named = new LinkedHashMap<>();
        explanations.stream()
                .filter(Explanation::isEvidence)
                .forEach(each -> named.put(
                        each.line(), each.causes().stream().map(Cause::text).collect(Collectors.joining("; "))));
        return named;
    }

    /** Whether functions are still to come. */
    public boolean partial() {
        return standings.stream().anyMatch(standing -> standing.kind() == FunctionStanding.Kind.MISSING);
    }
}
