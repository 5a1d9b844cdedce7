package org.backbench.worklist;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backbench.workflow.TaskForm;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The {@link TaskForm} of each task, looked up when first needed: the forms need the services that need the queues. */
@Component
class TaskForms {

    private final ObjectProvider<TaskForm> all;

    TaskForms(ObjectProvider<TaskForm> all) {
        this.all = all;
    }

    TaskForm of(String task) {
        TaskForm form = byKey().get(task);
        if (form == null) {
            throw new IllegalStateException("No TaskForm has the key " + task);
        }
        return form;
    }

    private Map<String, TaskForm> byKey() {
        List<TaskForm> forms = all.stream().toList();
        return forms.stream().collect(Collectors.toMap(TaskForm::key, Function.identity()));
    }
}
