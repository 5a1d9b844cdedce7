package org.backbench.ui.work;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backbench.people.Person;
import org.backbench.worklist.WorkItem;

/** Finds the brief of a task; one without its own gets the brief of its case. */
@org.springframework.stereotype.Component
class TaskBriefs {

    private final Map<String, TaskBrief> own;
    private final CaseBrief otherwise;

    TaskBriefs(List<TaskBrief> briefs, CaseBrief otherwise) {
        own = briefs.stream().collect(Collectors.toMap(TaskBrief::task, Function.identity()));
        this.otherwise = otherwise;
    }

    Component of(Person person, WorkItem item) {
        TaskBrief brief = own.get(item.task());
        return brief == null ? otherwise.of(item) : brief.of(person, item);
    }
}
