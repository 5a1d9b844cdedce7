package org.backbench.assessments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backbench.workflow.Filled;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.springframework.stereotype.Component;

/** The form forms/answer-comments.form: one row a comment, in their order; what is never weighed is filled in so. */
@Component
class AnswerCommentsForm implements TaskForm {

    private final Accuracy accuracy;

    AnswerCommentsForm(Accuracy accuracy) {
        this.accuracy = accuracy;
    }

    @Override
    public String key() {
        return "answer-comments";
    }

    @Override
    public Filled fill(FormTask task) {
        return Filled.with(Map.of(
                "answers",
                accuracy.toAnswer(task.person(), task.caseId()).stream()
                        .map(AnswerCommentsForm::row)
                        .toList()));
    }

    private static Map<String, String> row(AccuracyComment comment) {
        Map<String, String> row = new HashMap<>();
        row.put("comment", comment.label());
        if (comment.type() != AccuracyComment.Type.FACT) {
            row.put("answer", AccuracyComment.Answer.NOT_WEIGHED.key());
        }
        return row;
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        List<AccuracyComment> comments = accuracy.toAnswer(task.person(), task.caseId());
        List<FormValues> rows = values.rows("answers");
        List<CommentAnswer> answers = new ArrayList<>();
        for (int i = 0; i < Math.min(rows.size(), comments.size()); i++) {
            answers.add(new CommentAnswer(
                    comments.get(i).number(),
                    rows.get(i).oneOf("answer", AccuracyComment.Answer.class),
                    rows.get(i).text("reason")));
        }
        accuracy.answer(task.person(), task.caseId(), answers);
        return Map.of();
    }
}
