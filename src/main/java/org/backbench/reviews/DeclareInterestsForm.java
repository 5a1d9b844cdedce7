package org.backbench.reviews;

import java.util.Map;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.springframework.stereotype.Component;

/** The form forms/declare-interests.form: "none" is a declaration too, an interest closes the case to the peer. */
@Component
class DeclareInterestsForm implements TaskForm {

    private enum Interest {
        NONE,
        INTEREST
    }

    private final Panels panels;

    DeclareInterestsForm(Panels panels) {
        this.panels = panels;
    }

    @Override
    public String key() {
        return "declare-interests";
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        boolean none = values.oneOf("interest", Interest.class) == Interest.NONE;
        panels.declare(task.person(), task.subjectId(), none ? null : values.text("detail"));
        return Map.of();
    }
}
