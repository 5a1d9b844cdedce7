package org.backbench.deadlines;

import org.backbench.audit.Audit;
import org.backbench.bodies.Bodies;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.Refused;
import org.springframework.stereotype.Component;

/** Lets the programme office act on the ledger as a whole, with a reason, and writes down that it did. */
@Component
class OfficeDeeds {

    private final Rights rights;
    private final Audit audit;
    private final Bodies bodies;

    OfficeDeeds(Rights rights, Audit audit, Bodies bodies) {
        this.rights = rights;
        this.audit = audit;
        this.bodies = bodies;
    }

    void require(Person person, String right) {
        rights.require(person, right);
    }

    /** Lets a deed with a reason pass. */
    void require(Person person, String right, String reason) {
        rights.require(person, right);
        if (reason.isBlank()) {
            throw new ReasonMissing();
        }
    }

    void requireBody(String code) {
        bodies.find(code);
    }

    void record(Person person, String action, String object, String sentence) {
        audit.record(person.login(), action, object, null, sentence);
    }

    /** Dates of many people move: they will ask why. */
    public static final class ReasonMissing extends Refused {
        ReasonMissing() {
            super("Say why: it is kept, and those whose dates move will ask.");
        }
    }
}
