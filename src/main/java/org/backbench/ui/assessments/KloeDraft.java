package org.backbench.ui.assessments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.backbench.assessments.ScoreTrial;
import org.jspecify.annotations.Nullable;

/** What an inspector has typed so far, KLOE by KLOE: the values of the form of the task, changed in place. */
final class KloeDraft {

    static final String WORDS = "words";
    static final String SOURCE = "source";
    static final String BEARS = "bears";
    static final String LEVEL = "level";
    static final String REASON = "reason";

    private static final String SCORE = "score";
    private static final String EVIDENCE = "evidence";
    private static final String PIECES = "pieces";
    private static final String KLOES = "kloes";
    private static final String THEMES = "themes";
    private static final String THEME = "theme";
    private static final Pattern LABEL = Pattern.compile("\\bE(\\d+)\\b");

    private final List<Map<String, Object>> kloes;
    private final List<Map<String, Object>> themes;
    private final ScoreTrial rules;

    /** @param rules the rules and KLOEs, with no score given yet */
    KloeDraft(Map<String, Object> values, ScoreTrial rules) {
        this.rules = rules;
        kloes = rows(values.get(KLOES));
        kloes.forEach(row -> row.put(PIECES, rows(row.get(PIECES))));
        themes = rows(values.get(THEMES));
    }

    private static List<Map<String, Object>> rows(@Nullable Object list) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (list instanceof List<?> given) {
            given.forEach(row -> {
                Map<String, Object> copy = new LinkedHashMap<>();
                ((Map<?, ?>) row).forEach((key, value) -> copy.put(key.toString(), value));
                rows.add(copy);
            });
        }
        return rows;
    }

    /** All of it, as a draft keeps it. */
    Map<String, Object> values() {
        return Map.of(KLOES, kloes, THEMES, themes);
    }

    /** What is handed in: without a judgement on a theme on which the rule decides by now. */
    Map<String, Object> sent() {
        ScoreTrial trial = trial();
        List<Map<String, Object>> needed = themes.stream()
                .map(row -> trial.splits(number(row)) ? row : Map.of(THEME, row.getOrDefault(THEME, "")))
                .toList();
        return Map.of(KLOES, kloes, THEMES, needed);
    }

    /** What the rules make of it. */
    ScoreTrial trial() {
        Map<String, Integer> scores = new HashMap<>();
        rules.kloes().forEach(kloe -> score(kloe.id()).ifPresent(score -> scores.put(kloe.id(), score)));
        Map<Integer, Integer> judged = new HashMap<>();
        themes.stream()
                .filter(row -> !text(row, LEVEL).isEmpty())
                .forEach(row -> judged.put(number(row), Integer.valueOf(text(row, LEVEL))));
        return rules.with(scores, judged);
    }

    Optional<Integer> score(String kloe) {
        return Optional.of(text(row(kloe), SCORE))
                .filter(words -> !words.isEmpty())
                .map(Integer::valueOf);
    }

    void score(String kloe, String score) {
        row(kloe).put(SCORE, score);
    }

    String judgement(String kloe) {
        return text(row(kloe), EVIDENCE);
    }

    void judge(String kloe, String words) {
        row(kloe).put(EVIDENCE, words);
    }

    /** Whether it has all that is asked for. */
    boolean isDone(String kloe) {
        return score(kloe).isPresent() && !judgement(kloe).isBlank();
    }

    boolean isBegun(String kloe) {
        return score(kloe).isPresent()
                || !judgement(kloe).isBlank()
                || !pieces(kloe).isEmpty();
    }

    /** The pieces of evidence, to be changed in place; the first is E1. */
    List<Map<String, Object>> pieces(String kloe) {
        @SuppressWarnings("unchecked") // made above
        List<Map<String, Object>> pieces = (List<Map<String, Object>>) row(kloe).getOrDefault(PIECES, List.of());
        return pieces;
    }

    /** The pieces that the judgement names and that are there. */
    List<String> cited(String kloe) {
        return LABEL.matcher(judgement(kloe))
                .results()
                .map(match -> Integer.parseInt(match.group(1)))
                .filter(number -> number >= 1 && number <= pieces(kloe).size())
                .distinct()
                .map(number -> "E" + number)
                .toList();
    }

    /** The labels of the pieces with such a weight. */
    List<String> weighed(String kloe, Predicate<String> bears) {
        List<Map<String, Object>> pieces = pieces(kloe);
        return IntStream.range(0, pieces.size())
                .filter(index -> bears.test(text(pieces.get(index), BEARS)))
                .mapToObj(index -> "E" + (index + 1))
                .toList();
    }

    /** What was chosen on a theme whose scores split evenly, to be changed in place. */
    Optional<Map<String, Object>> theme(int theme) {
        return themes.stream().filter(row -> number(row) == theme).findFirst();
    }

    /** A theme is written with its number first: 2 Governing the business. */
    private static int number(Map<String, Object> row) {
        return Integer.parseInt(text(row, THEME).split(" ", 2)[0]);
    }

    static String text(Map<String, Object> row, String key) {
        Object value = row.get(key);
        return value == null ? "" : value.toString();
    }

    private Map<String, Object> row(String kloe) {
        return kloes.stream()
                .filter(row -> text(row, "kloe").equals(kloe))
                .findFirst()
                .orElseThrow();
    }
}
