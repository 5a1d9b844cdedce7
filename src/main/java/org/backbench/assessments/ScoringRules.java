package org.backbench.assessments;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A rule set as its file has it, and how it turns scores into one score with the reason. Level 1 is what remains when
 * no rule is met.
 */
public record ScoringRules(String version, List<Rule> rules) {

    static final int LOWEST = 1;

    /** The best level. */
    public static final int HIGHEST = 4;

    /** What is scored: one theme from its KLOEs, or the body from its themes. */
    public enum Scope {
        THEME,
        OVERALL
    }

    /**
     * One row of the file: of this many scores, so many must reach the level and none may fall below the floor.
     *
     * @param judgementAt the number reaching the level that splits the scores evenly; 0 where there is no even split
     */
    public record Rule(String id, Scope scope, int of, int level, int needed, int floor, int judgementAt) {

        boolean meets(List<Integer> scores) {
            return reaching(scores) >= needed && aboveFloor(scores);
        }

        boolean splits(List<Integer> scores) {
            return judgementAt > 0 && reaching(scores) == judgementAt && aboveFloor(scores);
        }

        private long reaching(List<Integer> scores) {
            return scores.stream().filter(score -> score >= level).count();
        }

        private boolean aboveFloor(List<Integer> scores) {
            return scores.stream().allMatch(score -> score >= floor);
        }

        /** The rule in words: 2 of 3 at 3 or more, none below 2. */
        public String words() {
            return "%d of %d at %d or more, none below %d".formatted(needed, of, level, floor);
        }
    }

    /**
     * What a rule makes of some scores.
     *
     * @param rule the id of the rule that decided, "lowest" when none was met
     * @param split whether the scores split evenly, so that {@code level} or the one below stands by judgement
     */
    public record Result(int level, String rule, String words, boolean split) {}

    public ScoringRules {
        rules = rules.stream()
                .sorted(Comparator.comparingInt(Rule::level).reversed())
                .toList();
    }

    /** Whether so many scores can split evenly between two levels, so that the auditor has to judge. */
    boolean maySplit(Scope scope, int of) {
        return rules.stream().anyMatch(rule -> rule.scope() == scope && rule.of() == of && rule.judgementAt() > 0);
    }

    /** The score these scores make; there must be a rule for their number. */
    Result apply(Scope scope, List<Integer> scores) {
        List<Rule> candidates = rules.stream()
                .filter(rule -> rule.scope() == scope && rule.of() == scores.size())
                .toList();
        if (candidates.isEmpty()) {
            throw new IllegalStateException(
                    "Rule set %s has no rule for %d scores of %s".formatted(version, scores.size(), scope));
        }
        return candidates.stream()
                .map(rule -> resultOf(rule, scores))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new Result(LOWEST, "lowest", "no higher level is reached", false));
    }

    private static Optional<Result> resultOf(Rule rule, List<Integer> scores) {
        if (rule.meets(scores)) {
            return Optional.of(new Result(rule.level(), rule.id(), rule.words(), false));
        }
        if (rule.splits(scores)) {
            String words = "%d of %d at %d or more: an even split, the auditor's judgement decides"
                    .formatted(rule.judgementAt(), rule.of(), rule.level());
            return Optional.of(new Result(rule.level(), rule.id(), words, true));
        }
        return Optional.empty();
    }
}
