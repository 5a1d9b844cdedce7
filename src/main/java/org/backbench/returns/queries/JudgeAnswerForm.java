package org.backbench.returns.queries;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.workflow.Filled;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form forms/judge-answer.form: whether each answer is adequate, with a standard reason. */
@Component
class JudgeAnswerForm implements TaskForm {

    private final QueryTurns turns;
    private final QueryPapers papers;
    private final QueryReasons reasons;

    JudgeAnswerForm(QueryTurns turns, QueryPapers papers, QueryReasons reasons) {
        this.turns = turns;
        this.papers = papers;
        this.reasons = reasons;
    }

    @Override
    public String key() {
        return "judge-answer";
    }

    @Override
    public Filled fill(FormTask task) {
        return new Filled(Map.of("points", papers.answered(task.subjectId())), Map.of("standards", reasons.choices()));
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        List<QueryPoint.Judgement> judgements =
                values.rows("points").stream().map(this::judgement).toList();
        return Map.of("verdict", turns.judge(task.person(), task.subjectId(), judgements));
    }

    @Override
    public String matter(long caseId, @Nullable Long subject) {
        return papers.matter(Objects.requireNonNull(subject));
    }

    private QueryPoint.Judgement judgement(FormValues row) {
        PointState verdict = row.oneOf("verdict", PointState.class);
        String standard = reasons.text(row.text("standard"), verdict);
        String own = row.optionalText("reason");
        return new QueryPoint.Judgement(verdict, own == null ? standard : standard + " " + own);
    }
}
