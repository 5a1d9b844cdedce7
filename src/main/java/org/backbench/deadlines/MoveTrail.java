package org.backbench.deadlines;

import java.time.Instant;
import org.backbench.audit.Audit;
import org.backbench.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records who moved the training clock, before it moves. */
@Component
class MoveTrail {

    private final Audit audit;

    MoveTrail(Audit audit) {
        this.audit = audit;
    }

    @Transactional
    public void record(Person person, Instant from, Instant to) {
        audit.record(person.login(), "move-clock", "training clock", null, from + " to " + to);
    }
}
