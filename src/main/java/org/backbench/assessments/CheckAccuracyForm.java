package org.backbench.assessments;

import java.util.List;
import java.util.Map;
import org.backbench.cases.DraftAnswer;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.springframework.stereotype.Component;

/** The form forms/check-accuracy.form: the variable comments says whether there is something to answer. */
@Component
class CheckAccuracyForm implements TaskForm {

    private final Accuracy accuracy;

    CheckAccuracyForm(Accuracy accuracy) {
        this.accuracy = accuracy;
    }

    @Override
    public String key() {
        return "check-accuracy";
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        boolean comments = values.oneOf("answer", DraftAnswer.class) == DraftAnswer.COMMENTS;
        accuracy.comment(task.person(), task.caseId(), comments ? made(values) : List.of());
        return Map.of("comments", comments);
    }

    private static List<NewComment> made(FormValues values) {
        return Accuracy.some(values.rows("comments").stream()
                .map(row -> new NewComment(
                        row.oneOf("type", AccuracyComment.Type.class),
                        row.text("text"),
                        row.optionalText("evidence"))));
    }
}
