package org.backbench.assessments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backbench.assessments.ScoringRules.Result;
import org.backbench.assessments.ScoringRules.Scope;
import org.jspecify.annotations.Nullable;

/** From KLOE scores to theme scores to the overall score, each with the judgements and the rule it rests on. */
public record Scorecard(
        String ruleSet, List<ThemeScore> themes, @Nullable Integer overall, String overallTrace) {

    /**
     * The score of one theme.
     *
     * @param level null while the scores split evenly and nobody has judged
     * @param higher the higher of the two levels of an even split; null where the rule decides alone
     */
    public record ThemeScore(
            int theme,
            String title,
            Map<String, Integer> kloes,
            @Nullable Integer level,
            @Nullable Integer higher,
            String rule,
            String trace) {

        public boolean split() {
            return higher != null;
        }
    }

    /** The auditor's judgement on a theme whose scores split evenly. */
    public record ThemeJudgement(int theme, int level, String reason) {}

    public Scorecard {
        themes = List.copyOf(themes);
    }

    /** The themes whose scores split evenly and on which nobody has judged. */
    public List<ThemeScore> undecided() {
        return themes.stream().filter(theme -> theme.level() == null).toList();
    }

    /** Works out all scores. Every KLOE of the list must have a score: absent is not zero. */
    static Scorecard of(
            ScoringRules rules, List<Kloe> kloes, Map<String, Integer> scores, List<ThemeJudgement> judgements) {
        Map<Integer, List<Kloe>> byTheme =
                kloes.stream().collect(Collectors.groupingBy(Kloe::theme, TreeMap::new, Collectors.toList()));
        List<ThemeScore> themes = new ArrayList<>();
        byTheme.forEach((theme, members) -> themes.add(theme(rules, members, scores, judgementOn(theme, judgements))));
        return overall(rules, themes);
    }

    private static Optional<ThemeJudgement> judgementOn(int theme, List<ThemeJudgement> judgements) {
        return judgements.stream()
                .filter(judgement -> judgement.theme() == theme)
                .findFirst();
    }

    private static ThemeScore theme(
            ScoringRules rules, List<Kloe> kloes, Map<String, Integer> scores, Optional<ThemeJudgement> judgement) {
        Map<String, Integer> members = new TreeMap<>();
        kloes.forEach(kloe -> members.put(kloe.id(), scoreOf(kloe, scores)));
        Result result = rules.apply(Scope.THEME, List.copyOf(members.values()));
        Kloe first = kloes.getFirst();
        if (!result.split()) {
            String trace = "%s: %s.".formatted(listed(members), result.words());
            return new ThemeScore(
                    first.theme(), first.themeTitle(), members, result.level(), null, result.rule(), trace);
        }
        return new ThemeScore(
                first.theme(),
                first.themeTitle(),
                members,
                judgement.map(ThemeJudgement::level).orElse(null),
                result.level(),
                result.rule(),
                "%s: %s.%s".formatted(listed(members), result.words(), reasonOf(judgement)));
    }

    private static String reasonOf(Optional<ThemeJudgement> judgement) {
        return judgement
                .map(made -> " The auditor judged %d: %s".formatted(made.level(), made.reason()))
                .orElse("");
    }

    private static int scoreOf(Kloe kloe, Map<String, Integer> scores) {
        Integer score = scores.get(kloe.id());
        if (score == null) {
            throw new IllegalStateException("KLOE %s has no score".formatted(kloe.id()));
        }
        return score;
    }

    private static Scorecard overall(ScoringRules rules, List<ThemeScore> themes) {
        List<Integer> levels = new ArrayList<>();
        for (ThemeScore theme : themes) {
            Integer level = theme.level();
            if (level == null) {
                return new Scorecard(rules.version(), themes, null, "open until every theme has its score");
            }
            levels.add(level);
        }
        Result result = rules.apply(Scope.OVERALL, levels);
        String trace = "themes %s: %s (rule %s of %s)."
                .formatted(
                        levels.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        result.words(),
                        result.rule(),
                        rules.version());
        return new Scorecard(rules.version(), themes, result.level(), trace);
    }

    private static String listed(Map<String, Integer> members) {
        return members.entrySet().stream()
                .map(member -> member.getKey() + " = " + member.getValue())
                .collect(Collectors.joining(", "));
    }
}
