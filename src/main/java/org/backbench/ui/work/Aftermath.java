package org.backbench.ui.work;

import java.util.List;
import java.util.stream.Collectors;
import org.backbench.ui.shell.Roles;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.springframework.stereotype.Component;

/** Says where a case went when a task was done: which tasks are open in it now and with whom. */
@Component
public class Aftermath {

    private static final int NAMED = 2;

    private final Worklist worklist;
    private final Roles roles;

    Aftermath(Worklist worklist, Roles roles) {
        this.worklist = worklist;
        this.roles = roles;
    }

    /** Done: Certify the return. Now: Appoint the panel, with the review manager, East Midlands. */
    public String of(WorkItem done) {
        List<WorkItem> open = worklist.openOf(done.caseId()).stream()
                .filter(item -> item.openedAt().equals(done.doneAt()))
                .toList();
        String lead = "Done: %s, %s. ".formatted(done.title(), done.bodyName());
        if (open.isEmpty()) {
            return lead + "The case goes on by itself.";
        }
        String next = open.stream()
                .limit(NAMED)
                .map(item -> "%s, with the %s".formatted(item.title(), roles.of(item.roleKey())))
                .collect(Collectors.joining("; "));
        return lead + "Now: " + next + (open.size() > NAMED ? "; and %d more.".formatted(open.size() - NAMED) : ".");
    }
}
