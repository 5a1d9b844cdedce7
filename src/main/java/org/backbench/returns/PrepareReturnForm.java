package org.backbench.returns;

import java.time.LocalDate;
import java.util.Map;
import org.backbench.workflow.Filled;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form forms/prepare-return.form: sends the draft, as it stands, for certification. */
@Component
class PrepareReturnForm implements TaskForm {

    private final Returns returns;
    private final ReturnNotes notes;

    PrepareReturnForm(Returns returns, ReturnNotes notes) {
        this.returns = returns;
        this.notes = notes;
    }

    @Override
    public String key() {
        return "prepare-return";
    }

    /** The one note there is, to be read before it is signed: it is written beside the figures. */
    @Override
    public Filled fill(FormTask task) {
        return Filled.with(
                Map.of("note", notes.note(task.person(), task.caseId()).text()));
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        returns.send(task.person(), task.caseId());
        return Map.of();
    }

    @Override
    public LocalDate due(long caseId, @Nullable Long subject) {
        return returns.ofCase(caseId).due();
    }
}
