package org.backbench.returns.corrections;

import java.util.Map;
import java.util.stream.Collectors;
import org.backbench.returns.Difference;
import org.backbench.returns.ReturnNotes;
import org.backbench.workflow.Filled;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.springframework.stereotype.Component;

/** The form forms/correct-return.form: sends the corrected figures for certification, or drops the correction. */
@Component
class CorrectReturnForm implements TaskForm {

    private enum Outcome {
        SEND,
        DROP
    }

    private final CorrectionTurns turns;
    private final Corrections corrections;
    private final ReturnNotes notes;

    CorrectReturnForm(CorrectionTurns turns, Corrections corrections, ReturnNotes notes) {
        this.turns = turns;
        this.corrections = corrections;
        this.notes = notes;
    }

    @Override
    public String key() {
        return "correct-return";
    }

    @Override
    public Filled fill(FormTask task) {
        String changes =
                turns.changes(task.subjectId()).stream().map(Difference::words).collect(Collectors.joining("\n"));
        return Filled.with(Map.of(
                "asked",
                corrections.get(task.subjectId()).reason(),
                "contextNote",
                notes.note(task.person(), task.caseId()).text(),
                "changes",
                changes.isEmpty() ? "Nothing yet: type the corrected figures into the return." : changes));
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        if (values.oneOf("outcome", Outcome.class) == Outcome.DROP) {
            turns.drop(task.person(), task.subjectId(), values.text("note"));
            return Map.of("correction", "dropped");
        }
        turns.send(task.person(), task.subjectId(), values.text("note"));
        return Map.of("correction", "sent");
    }
}
