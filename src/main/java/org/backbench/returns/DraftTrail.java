package org.backbench.returns;

import java.time.Clock;
import java.time.Instant;
import org.backbench.audit.Audit;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what people do to drafts, and lets those who look at the same draft know. */
@Component
class DraftTrail {

    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftTrail(Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void done(Person person, String action, CaseFile file, String detail) {
        audit.record(person.login(), action, file.reference(), file.id(), detail);
        events.publishEvent(new DraftSaved(file.id(), person.login()));
    }
}
