package org.backbench.returns.scope;

import org.backbench.cases.CaseOver;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A request for more time that nobody has answered when the return comes, or when its case ends. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LapsedExtensions {

    private final ExtensionTurns turns;

    LapsedExtensions(ExtensionTurns turns) {
        this.turns = turns;
    }

    public void received(long caseId) {
        turns.lapse(caseId, "The return came first.");
    }

    @EventListener
    void on(CaseOver over) {
        turns.lapse(over.caseId(), "The case was %s.".formatted(over.status().title()));
    }
}
