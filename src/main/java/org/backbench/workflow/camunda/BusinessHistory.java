package org.backbench.workflow.camunda;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;

/**
 * Says of each stay at an element when it was by the clock of the cases, as everything else about a case does; the
 * engine would say it by the clock of the machine.
 */
final class BusinessHistory extends CacheAwareHistoryEventProducer {

    private final Clock clock;

    BusinessHistory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public HistoryEvent createActivityInstanceStartEvt(DelegateExecution execution) {
        HistoryEvent event = super.createActivityInstanceStartEvt(execution);
        if (event instanceof HistoricScopeInstanceEvent stay) {
            stay.setStartTime(Date.from(clock.instant()));
        }
        return event;
    }

    @Override
    public HistoryEvent createActivityInstanceEndEvt(DelegateExecution execution) {
        HistoryEvent event = super.createActivityInstanceEndEvt(execution);
        if (event instanceof HistoricScopeInstanceEvent stay) {
            Date now = Date.from(clock.instant());
            stay.setEndTime(now);
            Date from = stay.getStartTime();
            stay.setDurationInMillis(from == null ? null : now.getTime() - from.getTime());
        }
        return event;
    }
}
