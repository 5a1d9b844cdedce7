package org.backbench.returns;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a version holds: what is sent, certified and hashed.
 *
 * @param figures by line key
 * @param notMeasured the lines that say so in words
 * @param standings of the functions that are not simply handed in
 * @param explanations of the soft failures
 * @param underQuery the hard failures with which functions were handed in
 */
public record HandedIn(
        Map<String, BigDecimal> figures,
        Set<String> notMeasured,
        List<FunctionStanding> standings,
        List<Explanation> explanations,
        List<Failure> underQuery) {

    public HandedIn {
        figures = new LinkedHashMap<>(figures);
        notMeasured = Set.copyOf(notMeasured);
        standings = List.copyOf(standings);
        explanations = List.copyOf(explanations);
        underQuery = List.copyOf(underQuery);
    }

    /** All functions as they stand, with nothing to explain: what a bulk file brings. */
    static HandedIn of(Map<String, BigDecimal> figures, Set<String> notMeasured) {
        return new HandedIn(figures, notMeasured, List.of(), List.of(), List.of());
    }

    /** Whether functions are still to come. */
    public boolean partial() {
        return standings.stream().anyMatch(standing -> standing.kind() == FunctionStanding.Kind.MISSING);
    }
}
