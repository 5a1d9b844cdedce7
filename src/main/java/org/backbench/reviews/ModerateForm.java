package org.backbench.reviews;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backbench.workflow.Filled;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.springframework.stereotype.Component;

/** The form forms/moderate.form: the votes on each function with the conclusion they lead to filled in. */
@Component
class ModerateForm implements TaskForm {

    private final Judgements judgements;
    private final ReturnFunctions functions;

    ModerateForm(Judgements judgements, ReturnFunctions functions) {
        this.judgements = judgements;
        this.functions = functions;
    }

    @Override
    public String key() {
        return "moderate";
    }

    @Override
    public Filled fill(FormTask task) {
        List<Map<String, String>> rows = judgements.tallies(task.person(), task.caseId()).stream()
                .map(ModerateForm::row)
                .toList();
        return Filled.with(Map.of("functions", rows));
    }

    private static Map<String, String> row(Tally tally) {
        Map<String, String> row = new HashMap<>();
        row.put("function", tally.function());
        row.put("tally", tally.text());
        tally.proposal().ifPresent(verdict -> row.put("verdict", verdict.key()));
        return row;
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        List<NewConclusion> made = values.rows("functions").stream()
                .map(row -> new NewConclusion(
                        functions.keyOf(task.caseId(), row.text("function")),
                        row.oneOf("verdict", Verdict.class),
                        row.optionalText("minority")))
                .toList();
        judgements.moderate(task.person(), task.caseId(), made, values.text("summary"));
        return Map.of();
    }
}
