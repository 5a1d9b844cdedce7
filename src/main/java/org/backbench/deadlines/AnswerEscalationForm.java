package org.backbench.deadlines;

import java.util.Map;
import org.backbench.calendar.Dates;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form forms/answer-escalation.form of the task answer-escalation: chased, a new date asked for, or taken over. */
@Component
class AnswerEscalationForm implements TaskForm {

    private final Escalations escalations;

    AnswerEscalationForm(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public String key() {
        return "answer-escalation";
    }

    @Override
    public String matter(long caseId, @Nullable Long subject) {
        if (subject == null) {
            return "";
        }
        Escalation escalation = escalations.get(subject);
        return "%s, due %s".formatted(escalation.label(), Dates.day(escalation.due()));
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        var outcome = values.oneOf("outcome", Escalation.Answer.class);
        var newDate = outcome == Escalation.Answer.NEW_DATE ? values.date("newDate") : null;
        escalations.answer(task.person(), task.subjectId(), outcome, values.text("answer"), newDate);
        return Map.of();
    }
}
