package org.backbench.audit;

import java.time.Clock;
import java.util.List;
import org.backbench.paging.After;
import org.backbench.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads the trail. Rows are only ever added, in the transaction of the change they tell of. */
@Service
public class Audit {

    /** One of many changes of the same kind. */
    public record Entry(String object, @Nullable Long caseId, String detail) {}

    private final AuditRows rows;
    private final Clock clock;

    Audit(AuditRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Records one change.
     *
     * @param actor the login of the person, or the name of the job
     * @param action kebab-case verb of the rights table or task
     * @param object what was changed, as people name it
     * @param detail a sentence for whoever reads the trail
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String actor, String action, String object, @Nullable Long caseId, String detail) {
        record(actor, null, action, object, caseId, detail);
    }

    /**
     * The same where a person acts for a party.
     *
     * @param onBehalfOf the key of the role at the party: return-officer@X-TARNBURY
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            String actor,
            @Nullable String onBehalfOf,
            String action,
            String object,
            @Nullable Long caseId,
            String detail) {
        rows.insert(clock.instant(), actor, onBehalfOf, action, object, caseId, detail, Origin.current());
    }

    /** Records many changes of one kind in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(String actor, String action, List<Entry> entries) {
        rows.insertAll(clock.instant(), actor, action, entries, Origin.current());
    }

    /** The trail of a case, newest first. */
    @Transactional(readOnly = true)
    public Page<AuditEvent> ofCase(long caseId, @Nullable String after, int limit) {
        List<AuditEvent> found = rows.findByCase(caseId, after == null ? Long.MAX_VALUE : After.id(after), limit + 1);
        return Page.of(found, limit, event -> Long.toString(event.id()));
    }
}
