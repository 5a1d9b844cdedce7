package org.backbench.assessments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backbench.assessments.ScoringRules.Result;
import org.backbench.assessments.ScoringRules.Rule;
import org.backbench.assessments.ScoringRules.Scope;

/**
 * What the scores given so far come to under the rules while others are still open, and what other scores would change.
 *
 * @param scores by KLOE, only those that are given
 * @param judged by theme, the level an auditor chose where the scores split evenly
 */
public record ScoreTrial(
        ScoringRules rules, List<Kloe> kloes, Map<String, Integer> scores, Map<Integer, Integer> judged) {

    public ScoreTrial {
        kloes = List.copyOf(kloes);
        scores = Map.copyOf(scores);
        judged = Map.copyOf(judged);
    }

    /** The levels that are still possible; one where all is decided. */
    public record Span(int low, int high) {

        public boolean isDecided() {
            return low == high;
        }

        /** In words: 3, or 2 to 3. */
        public String words() {
            return isDecided() ? String.valueOf(low) : "%d to %d".formatted(low, high);
        }
    }

    /** Where a condition of a rule stands. */
    public enum Standing {
        MET,
        OPEN,
        NOT_MET
    }

    /** One condition of a rule and where it stands. */
    public record Condition(String words, Standing standing) {}

    /** The same with these scores instead. */
    public ScoreTrial with(Map<String, Integer> others, Map<Integer, Integer> judgements) {
        return new ScoreTrial(rules, kloes, others, judgements);
    }

    /** The same with another score of one KLOE. */
    public ScoreTrial with(String kloe, int score) {
        Map<String, Integer> others = new HashMap<>(scores);
        others.put(kloe, score);
        return with(others, judged);
    }

    public List<Kloe> members(int theme) {
        return kloes.stream().filter(kloe -> kloe.theme() == theme).toList();
    }

    /** The themes in their order. */
    public List<Integer> themes() {
        return kloes.stream().map(Kloe::theme).distinct().sorted().toList();
    }

    /** The levels a theme may still get. */
    public Span theme(int theme) {
        Result low = lowest(theme);
        Result high = rules.apply(Scope.THEME, filled(theme, ScoringRules.HIGHEST));
        if (isScored(theme) && low.split()) {
            Integer level = judged.get(theme);
            return level == null ? new Span(low.level() - 1, low.level()) : new Span(level, level);
        }
        return new Span(low.split() ? low.level() - 1 : low.level(), high.level());
    }

    /** What decides a theme, in the words of its rule; that it is open while scores are missing. */
    public String reason(int theme) {
        long open = members(theme).stream().filter(kloe -> !isScored(kloe)).count();
        if (open > 0) {
            return open == 1 ? "one KLOE is not scored" : open + " KLOEs are not scored";
        }
        Result result = lowest(theme);
        return "rule %s: %s".formatted(result.rule(), result.words());
    }

    /** Whether all is scored and the scores of a theme split evenly, so that the auditor has to choose. */
    public boolean splits(int theme) {
        return isScored(theme) && lowest(theme).split();
    }

    /** The levels the body may still get. */
    public Span overall() {
        List<Span> spans = themes().stream().map(this::theme).toList();
        return new Span(
                rules.apply(Scope.OVERALL, spans.stream().map(Span::low).toList())
                        .level(),
                rules.apply(Scope.OVERALL, spans.stream().map(Span::high).toList())
                        .level());
    }

    /** What decides the overall score; that it is open while a theme is. */
    public String overallReason() {
        List<Integer> levels = new ArrayList<>();
        List<String> open = new ArrayList<>();
        themes().forEach(theme -> {
            Span span = theme(theme);
            levels.add(span.low());
            if (!span.isDecided()) {
                open.add(String.valueOf(theme));
            }
        });
        if (!open.isEmpty()) {
            return "needs theme " + String.join(" and ", open);
        }
        Result result = rules.apply(Scope.OVERALL, levels);
        return "rule %s: %s".formatted(result.rule(), result.words());
    }

    /** What this level of a theme asks for; nothing where no rule gives it. */
    public List<Condition> conditions(int theme, int level) {
        List<Kloe> members = members(theme);
        return rulesOf(theme).stream()
                .filter(rule -> rule.level() == level)
                .findFirst()
                .map(rule -> List.of(needed(rule, members), floor(rule, members)))
                .orElse(List.of());
    }

    /** The rules that may decide a theme, the highest level first. */
    public List<Rule> rulesOf(int theme) {
        int members = members(theme).size();
        return rules.rules().stream()
                .filter(rule -> rule.scope() == Scope.THEME && rule.of() == members)
                .toList();
    }

    private Condition needed(Rule rule, List<Kloe> members) {
        long reach = given(members).filter(score -> score >= rule.level()).count();
        long open = members.size() - given(members).count();
        Standing standing = reach >= rule.needed()
                ? Standing.MET
                : reach + open >= rule.needed() ? Standing.OPEN : Standing.NOT_MET;
        return new Condition(
                "%d of %d KLOEs at %d or more: %s so far"
                        .formatted(rule.needed(), rule.of(), rule.level(), reach == 0 ? "none" : String.valueOf(reach)),
                standing);
    }

    private Condition floor(Rule rule, List<Kloe> members) {
        String below = members.stream()
                .filter(kloe -> scores.getOrDefault(kloe.id(), rule.floor()) < rule.floor())
                .map(Kloe::id)
                .collect(Collectors.joining(", "));
        if (!below.isEmpty()) {
            return new Condition("no KLOE below %d: %s is".formatted(rule.floor(), below), Standing.NOT_MET);
        }
        boolean sure = rule.floor() <= ScoringRules.LOWEST || members.stream().allMatch(this::isScored);
        return new Condition("no KLOE below %d".formatted(rule.floor()), sure ? Standing.MET : Standing.OPEN);
    }

    private IntStream given(List<Kloe> members) {
        return members.stream().filter(this::isScored).mapToInt(kloe -> scores.get(kloe.id()));
    }

    private boolean isScored(Kloe kloe) {
        return scores.containsKey(kloe.id());
    }

    private boolean isScored(int theme) {
        return members(theme).stream().allMatch(this::isScored);
    }

    private Result lowest(int theme) {
        return rules.apply(Scope.THEME, filled(theme, ScoringRules.LOWEST));
    }

    /** The scores of a theme with this one wherever none is given. */
    private List<Integer> filled(int theme, int otherwise) {
        return members(theme).stream()
                .map(kloe -> scores.getOrDefault(kloe.id(), otherwise))
                .toList();
    }
}
