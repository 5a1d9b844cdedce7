package org.backbench.assessments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what an inspector saw on the page of a KLOE, to say next time what is new. */
@Service
@Transactional
public class KloeVisits {

    /** Who comes back sooner is still at it: a look at the next KLOE must not use up what is new on this one. */
    private static final Duration PAUSE = Duration.ofHours(1);

    private final KloeVisitRows rows;
    private final AssessmentDesk desk;
    private final Clock clock;

    KloeVisits(KloeVisitRows rows, AssessmentDesk desk, Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.clock = clock;
    }

    /** The inspector looks at a KLOE now, and the case holds this for it; the answer is his visit before. */
    public KloeVisit look(Person inspector, long caseId, String kloe, Collection<String> facts) {
        desk.look(inspector, caseId, Role.INSPECTOR);
        Instant now = clock.instant();
        return rows.look(inspector, caseId, kloe, facts, now, now.minus(PAUSE));
    }
}
