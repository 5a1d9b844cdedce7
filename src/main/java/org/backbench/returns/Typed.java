package org.backbench.returns;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has been typed into a return. */
record Typed(
        Map<String, String> texts,
        List<Explanation> explanations,
        List<FunctionStanding> standings,
        @Nullable Instant savedAt,
        @Nullable String savedBy) {

    /** With these texts over it; an empty text empties the line. */
    Typed with(Map<String, String> more) {
        Map<String, String> both = new LinkedHashMap<>(texts);
        more.forEach((line, text) -> {
            if (text.isBlank()) {
                both.remove(line);
            } else {
                both.put(line, text.strip());
            }
        });
        return new Typed(both, explanations, standings, savedAt, savedBy);
    }

    List<String> changedSince(Typed before) {
        return Stream.concat(texts.keySet().stream(), before.texts.keySet().stream())
                .distinct()
                .filter(line -> !Objects.equals(texts.get(line), before.texts.get(line)))
                .toList();
    }

    /** The causes told about a rule and line; empty where nothing is explained. */
    List<Cause> causes(String rule, String line) {
        return explanations.stream()
                .filter(each -> each.isAbout(rule, line))
                .findFirst()
                .map(Explanation::causes)
                .orElse(List.of());
    }

    FunctionStanding standing(String function) {
        return standings.stream()
                .filter(each -> each.function().equals(function))
                .findFirst()
                .orElseGet(() -> FunctionStanding.handedIn(function));
    }

    /** Who typed a line last; what no person typed came with the draft itself. */
    LineMark mark(String line, Map<String, LineMark> marks) {
        String by = Objects.requireNonNullElse(savedBy, "service");
        return marks.getOrDefault(line, new LineMark(line, by, by, Objects.requireNonNullElse(savedAt, Instant.EPOCH)));
    }
}
