package org.backbench.ui.returns;

import java.util.Optional;
import org.backbench.people.Person;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.work.Aftermath;
import org.backbench.worklist.Desk;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.springframework.stereotype.Component;

/** The task by which a return goes on, for the person who may do it. */
@Component
record ReturnTasks(Worklist worklist, Desk desk, Aftermath aftermath, DueDates dates) {

    /** The open task of this kind in the case, if the person holds its role. */
    Optional<WorkItem> open(Person person, long caseId, String task) {
        return worklist.openOf(caseId).stream()
                .filter(item -> item.task().equals(task) && person.holds(item.roleKey()))
                .findFirst();
    }
}
