package org.backbench.returns.corrections;

import org.backbench.cases.CaseOver;
import org.backbench.returns.queries.QueryTrail;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A correction that is under way when a case ends, ends with it: the version that counts goes on counting. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EndedCorrections {

    private final CorrectionRows rows;
    private final QueryTrail trail;

    EndedCorrections(CorrectionRows rows, QueryTrail trail) {
        this.rows = rows;
        this.trail = trail;
    }

    @EventListener
    void on(CaseOver over) {
        rows.findByCase(over.caseId()).stream()
                .filter(correction -> correction.endedAt() == null)
                .forEach(correction -> drop(correction, over));
    }

    private void drop(Correction correction, CaseOver over) {
        rows.end(correction.id(), Correction.State.DROPPED, trail.now());
        trail.done(
                null,
                "drop-correction",
                "version " + correction.baseVersion(),
                over.caseId(),
                "The correction that was under way ended with the case: version %d stands."
                        .formatted(correction.baseVersion()));
    }
}
