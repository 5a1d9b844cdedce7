package org.backbench.worklist;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backbench.workflow.TaskForm;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The {@link TaskForm} of each task, looked up when first needed: the forms need the services that need the queues. */
@Component
class TaskForms {

    private final SingletonSupplier<Map<String, TaskForm>> byKey;

    TaskForms(ObjectProvider<TaskForm> all) {
        this.byKey =
                SingletonSupplier.of(() -> all.stream().collect(Collectors.toMap(TaskForm::key, Function.identity())));
    }

    TaskForm of(String task) {
        TaskForm form = byKey.obtain().get(task);
        if (form == null) {
            throw new IllegalStateException("No TaskForm has the key " + task);
        }
        return form;
    }
}
