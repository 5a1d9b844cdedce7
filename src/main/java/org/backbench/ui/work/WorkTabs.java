package org.backbench.ui.work;

import com.vaadin.flow.component.html.Div;
import org.backbench.ui.look.TabLinks;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkCounts;

/** The queues as tabs, each with how many tasks of it pass the filters. */
final class WorkTabs extends Div {

    WorkTabs() {
        addClassName("bb-worktabs");
    }

    void show(WorkPlace place, WorkCounts counts) {
        TabLinks links = new TabLinks("Queues");
        for (Queue queue : Queue.values()) {
            links.tab(place.in(queue).href(null), QueueWords.title(queue), counts.of(queue), queue == place.queue());
        }
        removeAll();
        add(links);
    }
}
