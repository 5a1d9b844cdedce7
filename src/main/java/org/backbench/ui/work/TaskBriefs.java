package org.backbench.ui.work;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backbench.people.Person;
import org.backbench.worklist.WorkItem;

/** Finds the brief of a task; one without its own gets the brief of its case. */
@org.springframework.stereotype.Component
class TaskBriefs {

    private final Map<String, TaskBrief> own = new HashMap<>();
    private final CaseBrief otherwise;

    TaskBriefs(List<TaskBrief> briefs, CaseBrief otherwise) {
        briefs.forEach(brief -> brief.tasks().forEach(task -> own.put(task, brief)));
        this.otherwise = otherwise;
    }

    Component of(Person person, WorkItem item) {
        TaskBrief brief = own.get(item.task());
        return brief == null ? otherwise.of(person, item) : brief.of(person, item);
    }
}
