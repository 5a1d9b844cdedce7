package org.backbench.returns.scope;

import org.backbench.cases.CaseOver;
import org.backbench.cases.CaseStatus;
import org.backbench.returns.OwedReturns;
import org.backbench.returns.ReturnState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A return is withdrawn with its case: what was sent stays readable, and counts no more. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Withdrawals {

    private final OwedReturns rows;

    Withdrawals(OwedReturns rows) {
        this.rows = rows;
    }

    @EventListener
    void on(CaseOver over) {
        if (over.status() == CaseStatus.WITHDRAWN) {
            rows.lockOfCase(over.caseId()).ifPresent(owed -> rows.setState(owed, ReturnState.WITHDRAWN));
        }
    }
}
