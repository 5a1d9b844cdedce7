package org.backbench.returns.queries;

import org.backbench.cases.CaseOver;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is still asked when a case ends, ends with it: its tasks go with the process, its clock stops here. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EndedQueries {

    private final Settlements settlements;

    EndedQueries(Settlements settlements) {
        this.settlements = settlements;
    }

    @EventListener
    void on(CaseOver over) {
        settlements.over(over.caseId(), "The case was " + over.status().title());
    }
}
