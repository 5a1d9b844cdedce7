package org.backbench.ui.work;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.backbench.people.Person;
import org.backbench.worklist.WorkItem;

/** What a person must know before doing certain tasks, shown beside their forms. */
public interface TaskBrief {

    /** The tasks this brief is for, by the names of their forms. */
    Set<String> tasks();

    /** What this person must know before doing this task. */
    Component of(Person person, WorkItem item);
}
