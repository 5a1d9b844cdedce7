package org.backbench.ui.work;

import org.backbench.figures.WorkSheets;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.SignedIn;
import org.backbench.ui.clocks.ClockDeeds;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.shell.Roles;
import org.backbench.worklist.Bulks;
import org.backbench.worklist.Claims;
import org.backbench.worklist.Desk;
import org.backbench.worklist.Queue;
import org.backbench.worklist.SavedViews;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.springframework.stereotype.Component;

/** What the screen of a task asks: queues, desk, briefs, days, and who is there to take a task. */
@Component
record TaskTools(
        Worklist worklist,
        Claims claims,
        Desk desk,
        TaskBriefs briefs,
        DueDates dates,
        SignedIn signedIn,
        Colleagues colleagues) {

    Person person() {
        return signedIn.person();
    }

    /** In which of this person's queues the task is now. */
    Queue queueOf(WorkItem item) {
        if (!item.isOpen()) {
            return Queue.DONE;
        }
        if (!item.isClaimedBy(person())) {
            return item.claimantId() == null ? Queue.AVAILABLE : Queue.COLLEAGUES;
        }
        boolean held = item.holdUntil() != null && item.holdUntil().isAfter(dates.today());
        return held ? Queue.ON_HOLD : Queue.MINE;
    }

    /** Who else may take tasks, who may hand them out, the queue as a file, and the clock of a task. */
    @Component
    record Colleagues(
            People people,
            Rights rights,
            Roles roles,
            Aftermath aftermath,
            WorkSheets sheets,
            ClockDeeds clocks,
            Many many) {

        SavedViews views() {
            return many.views();
        }

        Bulks bulks() {
            return many.bulks();
        }
    }

    /** Many tasks: under a name, or changed at once. */
    @Component
    record Many(SavedViews views, Bulks bulks) {}
}
