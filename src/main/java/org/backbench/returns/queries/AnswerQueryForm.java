package org.backbench.returns.queries;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.workflow.Filled;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form forms/answer-query.form: the body's answer to every point that is asked. */
@Component
class AnswerQueryForm implements TaskForm {

    private final QueryTurns turns;
    private final QueryPapers papers;

    AnswerQueryForm(QueryTurns turns, QueryPapers papers) {
        this.turns = turns;
        this.papers = papers;
    }

    @Override
    public String key() {
        return "answer-query";
    }

    @Override
    public Filled fill(FormTask task) {
        return Filled.with(Map.of("points", papers.asked(task.subjectId())));
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        List<String> answers =
                values.rows("points").stream().map(row -> row.text("answer")).toList();
        turns.answer(task.person(), task.subjectId(), answers);
        return Map.of();
    }

    @Override
    public String matter(long caseId, @Nullable Long subject) {
        return papers.matter(Objects.requireNonNull(subject));
    }

    @Override
    public LocalDate due(long caseId, @Nullable Long subject) {
        return papers.query(Objects.requireNonNull(subject)).due();
    }
}
