package org.backbench.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives open tasks other days and other holders, as what they belong to moves or is handed on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OpenWork {

    private final OpenWorkRows rows;
    private final Trail trail;
    private final Clock clock;

    OpenWork(OpenWorkRows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** The clock of a task has moved: the task follows, and who has it is told when he will be away on that day. */
    public record Redating(String taskId, LocalDate due) {}

    public void redate(List<Redating> moved) {
        rows.setDues(moved);
        rows.tellAway(moved, clock.instant());
    }

    /** Gives the open tasks of this kind in a case, of one subject where one is given, another day. */
    public void redate(long caseId, String task, @Nullable Long subject, LocalDate due) {
        rows.setDue(caseId, task, subject, due);
    }

    /** Gives the open task of this kind about a subject to another role; whoever had it in hand has it no more. */
    public void hand(long caseId, String task, long subject, String roleKey) {
        rows.setRole(caseId, task, subject, roleKey).ifPresent(taskId -> trail.handed(taskId, roleKey));
    }
}
