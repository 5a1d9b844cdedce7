package org.backbench.reviews;

import java.util.List;
import java.util.Map;
import org.backbench.workflow.Filled;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.springframework.stereotype.Component;

/** The form forms/judge-return.form: one row a function of the return, and nothing of what others wrote. */
@Component
class JudgeReturnForm implements TaskForm {

    private final Judgements judgements;
    private final ReturnFunctions functions;

    JudgeReturnForm(Judgements judgements, ReturnFunctions functions) {
        this.judgements = judgements;
        this.functions = functions;
    }

    @Override
    public String key() {
        return "judge-return";
    }

    @Override
    public Filled fill(FormTask task) {
        List<Map<String, String>> rows = functions.of(task.caseId()).stream()
                .map(function -> Map.of("function", function.title()))
                .toList();
        return Filled.with(Map.of("functions", rows));
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        List<NewJudgement> made = values.rows("functions").stream()
                .map(row -> new NewJudgement(
                        functions.keyOf(task.caseId(), row.text("function")),
                        row.oneOf("verdict", Verdict.class),
                        row.optionalText("evidence")))
                .toList();
        judgements.judge(task.person(), task.subjectId(), made);
        return Map.of();
    }
}
