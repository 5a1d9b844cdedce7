package org.backbench.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
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
    private final FourEyesRows fourEyes;
    private final Trail trail;
    private final Clock clock;

    OpenWork(OpenWorkRows rows, FourEyesRows fourEyes, Trail trail, Clock clock) {
        this.rows = rows;
        this.fourEyes = fourEyes;
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

    /** A person must leave an open task to others, because it checks what he has done. */
    public record Barred(long caseId, String task, @Nullable Long subject, long personId) {

        /** Whether it is a task of this kind, about this subject where both have one. */
        public boolean isOf(String other, @Nullable Long about) {
            return task.equals(other) && (subject == null || about == null || subject.equals(about));
        }
    }

    /** Who must leave open tasks of these cases to others. */
    public List<Barred> barred(Collection<Long> caseIds) {
        return fourEyes.findBarred(caseIds);
    }
}
