package org.backbench.returns.scope;

import java.util.Map;
import org.backbench.calendar.Dates;
import org.backbench.workflow.Filled;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form forms/decide-extension.form: more time to a day, or none, each with its reason. */
@Component
class DecideExtensionForm implements TaskForm {

    private enum Outcome {
        GRANT,
        REFUSE
    }

    private final ExtensionTurns turns;

    DecideExtensionForm(ExtensionTurns turns) {
        this.turns = turns;
    }

    @Override
    public String key() {
        return "decide-extension";
    }

    @Override
    public Filled fill(FormTask task) {
        return turns.open(task.caseId()).map(DecideExtensionForm::shown).orElse(Filled.NOTHING);
    }

    private static Filled shown(ExtensionTurns.Request request) {
        Extension asked = request.asked();
        String words = "%s asked on %s for time until %s instead of %s: %s"
                .formatted(
                        asked.askedBy(),
                        Dates.day(asked.askedOn()),
                        Dates.day(asked.wanted()),
                        Dates.day(request.due()),
                        asked.reason());
        return Filled.with(Map.of("request", words, "until", asked.wanted().toString()));
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        switch (values.oneOf("outcome", Outcome.class)) {
            case GRANT -> turns.grant(task.person(), task.caseId(), values.date("until"), values.text("reason"));
            case REFUSE -> turns.refuse(task.person(), task.caseId(), values.text("reason"));
        }
        return Map.of();
    }

    @Override
    public String matter(long caseId, @Nullable Long subject) {
        return turns.open(caseId)
                .map(request -> "until " + Dates.day(request.asked().wanted()))
                .orElse("");
    }
}
