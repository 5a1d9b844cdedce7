package org.backbench.returns;

import java.util.Objects;
import org.backbench.returns.corrections.ReturnCorrected;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a certified version count, and tells whoever built on the one that counted before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Counting {

    private final OwedReturns returns;
    private final ApplicationEventPublisher events;

    Counting(OwedReturns returns, ApplicationEventPublisher events) {
        this.returns = returns;
        this.events = events;
    }

    void from(BodyReturn owed, int version) {
        returns.count(owed, version);
        if (owed.acceptedVersion() != null) {
            long caseId = Objects.requireNonNull(owed.caseId());
            events.publishEvent(new ReturnCorrected(caseId, owed.cycle(), owed.template(), owed.bodyCode(), version));
        }
    }
}
