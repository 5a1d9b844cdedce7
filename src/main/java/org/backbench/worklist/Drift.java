package org.backbench.worklist;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the queues and the engine do not agree on which tasks are open. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Drift {

    private final DriftRows rows;

    Drift(DriftRows rows) {
        this.rows = rows;
    }

    /** Those of the engine's open tasks that no queue shows. */
    public List<String> missing(List<String> engine) {
        return rows.findMissing(engine);
    }

    /**
     * What queues show that is not open in the engine.
     *
     * @param engine the engine's open tasks behind one and up to another, or to the end where that is null
     */
    public List<String> orphans(List<String> engine, String after, @Nullable String last, int limit) {
        return rows.findOrphans(engine, after, last, limit);
    }

    /** Takes a case for this transaction. */
    public void lock(long caseId) {
        rows.lock(caseId);
    }

    /** The case of a task that a queue shows as open. */
    public Optional<Long> caseOf(String taskId) {
        return rows.findCase(taskId).stream().findFirst();
    }

    /** Shows a task again that was marked done; whether it was there. */
    public boolean reopen(String taskId) {
        return rows.reopen(taskId);
    }
}
