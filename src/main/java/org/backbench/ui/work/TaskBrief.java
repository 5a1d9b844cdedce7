package org.backbench.ui.work;

import com.vaadin.flow.component.Component;
import org.backbench.people.Person;
import org.backbench.worklist.WorkItem;

/** What a person must know before doing a task, shown beside its form; one bean for each task that needs its own. */
public interface TaskBrief {

    /** The task this brief is for: the name of its form. */
    String task();

    /** What this person must know before doing this task. */
    Component of(Person person, WorkItem item);
}
