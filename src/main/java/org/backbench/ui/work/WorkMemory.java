package org.backbench.ui.work;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.Set;
import org.backbench.worklist.WorkItem;

/**
 * Where a person was in the queues and what he had chosen there, for when he comes back; as long as he is signed in.
 *
 * @param chosen the tasks chosen in the list
 */
record WorkMemory(WorkPlace place, Set<WorkItem> chosen) {

    WorkMemory {
        chosen = Set.copyOf(chosen);
    }

    void keep() {
        VaadinSession.getCurrent().setAttribute(WorkMemory.class, this);
    }

    static Optional<WorkMemory> last() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(WorkMemory.class));
    }

    /** What was chosen in this place, where it was the last. */
    static Set<WorkItem> chosenIn(WorkPlace place) {
        return last().filter(memory -> memory.place.equals(place))
                .map(WorkMemory::chosen)
                .orElse(Set.of());
    }
}
