package org.backbench.returns;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A return while it is typed: every line as it was typed, also what is not a number, and what is still wrong with it.
 *
 * @param texts by line key, only lines in which something stands
 * @param figures the lines that are numbers, without those of functions stated as nil or missing
 * @param notMeasured the lines that say so in words
 * @param lastYear the accepted figures of the cycle before that this year's may be held against
 * @param changed by line, what its definition says otherwise than last year: last year's figure is no part of a series
 * @param failures everything found, hard and soft, explained or not
 * @param open of the failures those that keep it from being sent; empty: ready to send
 * @param explanations as they were saved, also those that no longer cover their failure
 * @param standings of the functions that are not simply handed in
 * @param sentBack why the last version came back, null when none did
 */
public record ReturnDraft(
        BodyReturn owed,
        Map<String, String> texts,
        Map<String, BigDecimal> figures,
        Set<String> notMeasured,
        Map<String, BigDecimal> lastYear,
        Map<String, String> changed,
        List<Failure> failures,
        List<Failure> open,
        List<Explanation> explanations,
        List<FunctionStanding> standings,
        @Nullable Instant savedAt,
        @Nullable String savedBy,
        @Nullable String sentBack) {

    public ReturnDraft {
        texts = new LinkedHashMap<>(texts);
        figures = new LinkedHashMap<>(figures);
        notMeasured = Set.copyOf(notMeasured);
        lastYear = Map.copyOf(lastYear);
        changed = Map.copyOf(changed);
        failures = List.copyOf(failures);
        open = List.copyOf(open);
        explanations = List.copyOf(explanations);
        standings = List.copyOf(standings);
    }

    /** How a function is handed in. */
    public FunctionStanding.Kind standingOf(String function) {
        return standings.stream()
                .filter(standing -> standing.function().equals(function))
                .map(FunctionStanding::kind)
                .findFirst()
                .orElse(FunctionStanding.Kind.HANDED_IN);
    }

    /** The hard failures that a function is handed in with. */
    List<Failure> underQuery() {
        return failures.stream()
                .filter(failure -> failure.hard() && !open.contains(failure))
                .toList();
    }

    /** The explanations that are about a failure that is there. */
    List<Explanation> used() {
        return explanations.stream()
                .filter(explanation ->
                        failures.stream().anyMatch(failure -> failure.isAbout(explanation.rule(), explanation.line())))
                .toList();
    }
}
