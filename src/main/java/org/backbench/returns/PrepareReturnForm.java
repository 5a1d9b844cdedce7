package org.backbench.returns;

import java.time.LocalDate;
import java.util.Map;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form forms/prepare-return.form: sends the draft, as it stands, for certification. */
@Component
class PrepareReturnForm implements TaskForm {

    private final Returns returns;

    PrepareReturnForm(Returns returns) {
        this.returns = returns;
    }

    @Override
    public String key() {
        return "prepare-return";
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        returns.send(task.person(), task.caseId(), values.optionalText("note"));
        return Map.of();
    }

    @Override
    public LocalDate due(long caseId, @Nullable Long subject) {
        return returns.ofCase(caseId).due();
    }
}
