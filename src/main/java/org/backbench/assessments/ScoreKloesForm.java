package org.backbench.assessments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backbench.assessments.Scorecard.ThemeJudgement;
import org.backbench.workflow.Filled;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form forms/score-kloes.form: one row a KLOE that applies, after a return with the scores of the round before. */
@Component
class ScoreKloesForm implements TaskForm {

    private final Scoring scoring;

    ScoreKloesForm(Scoring scoring) {
        this.scoring = scoring;
    }

    @Override
    public String key() {
        return "score-kloes";
    }

    @Override
    public Filled fill(FormTask task) {
        List<Kloe> kloes = scoring.kloes(task.person(), task.caseId());
        Map<String, KloeScore> before = scoring.previous(task.person(), task.caseId()).stream()
                .collect(Collectors.toMap(KloeScore::kloe, Function.identity()));
        Map<String, List<Evidence>> weighed = scoring.previousEvidence(task.person(), task.caseId()).stream()
                .collect(Collectors.groupingBy(Evidence::kloe));
        List<Map<String, String>> themes = scoring.splittableThemes(task.person(), task.caseId()).stream()
                .map(theme -> Map.of("theme", theme))
                .toList();
        return Filled.with(Map.of(
                "kloes",
                kloes.stream()
                        .map(kloe -> row(kloe, before.get(kloe.id()), weighed.getOrDefault(kloe.id(), List.of())))
                        .toList(),
                "themes",
                themes));
    }

    private static Map<String, Object> row(Kloe kloe, @Nullable KloeScore before, List<Evidence> weighed) {
        Map<String, Object> row = new HashMap<>();
        if (!weighed.isEmpty()) {
            row.put(
                    "pieces",
                    weighed.stream()
                            .map(piece -> Map.of(
                                    "words", piece.words(),
                                    "source", piece.source(),
                                    "bears", piece.bears().key()))
                            .toList());
        }
        row.put("kloe", kloe.id());
        row.put("title", kloe.title());
        if (before != null) {
            row.put("score", Integer.toString(before.score()));
            row.put("evidence", before.evidence());
        }
        return row;
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        List<KloeScore> scores = values.rows("kloes").stream()
                .map(row -> new KloeScore(row.text("kloe"), Integer.parseInt(row.text("score")), row.text("evidence")))
                .toList();
        List<ThemeJudgement> judgements = values.rows("themes").stream()
                .filter(row -> row.has("level"))
                .map(row -> new ThemeJudgement(
                        Integer.parseInt(row.text("theme").substring(0, 1)),
                        Integer.parseInt(row.text("level")),
                        Objects.requireNonNullElse(row.optionalText("reason"), "")))
                .toList();
        scoring.score(task.person(), task.caseId(), new ScoreSheet(scores, judgements, evidence(values)));
        return Map.of();
    }

    private static List<Evidence> evidence(FormValues values) {
        List<Evidence> evidence = new ArrayList<>();
        for (FormValues kloe : values.rows("kloes")) {
            int number = 0;
            for (FormValues piece : kloe.rows("pieces")) {
                number++;
                evidence.add(new Evidence(
                        kloe.text("kloe"),
                        number,
                        piece.text("words"),
                        Objects.requireNonNullElse(piece.optionalText("source"), ""),
                        piece.oneOf("bears", Evidence.Bearing.class)));
            }
        }
        return evidence;
    }
}
