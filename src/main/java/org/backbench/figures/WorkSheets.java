package org.backbench.figures;

import java.util.Locale;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkFilter;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.springframework.stereotype.Service;

/** The queues as files. */
@Service
public class WorkSheets {

    private static final int PAGE = 500;

    private final Worklist worklist;

    WorkSheets(Worklist worklist) {
        this.worklist = worklist;
    }

    /** What the person sees when he pages this queue to its end. */
    public Sheet<WorkItem> tasks(Person person, Queue queue, WorkFilter filter) {
        return new Sheet<>(
                        "tasks-" + queue.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        () -> Page.all(after -> worklist.list(person, queue, filter, after, PAGE)))
                .column("what_to_do", WorkItem::title)
                .column("case", WorkItem::reference)
                .column("body", WorkItem::bodyCode)
                .column("name", WorkItem::bodyName)
                .column("fictional", WorkItem::fictional)
                .column("class", WorkItem::bodyClass)
                .column("region", WorkItem::region)
                .column("cycle", WorkItem::cycle)
                .column("stage", WorkItem::stage)
                .column("role", WorkItem::roleKey)
                .column("due", WorkItem::due)
                .column("opened", WorkItem::openedAt)
                .column("in_hand_of", WorkItem::claimant)
                .column("on_hold_until", WorkItem::holdUntil)
                .column("done", WorkItem::doneAt)
                .column("done_by", WorkItem::doneBy);
    }
}
