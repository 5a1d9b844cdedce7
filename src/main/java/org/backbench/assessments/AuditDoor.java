package org.backbench.assessments;

import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.Minutes;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.Role;
import org.backbench.problems.NotAllowed;
import org.backbench.problems.NotFound;
import org.springframework.stereotype.Component;

/** Lets auditor and body act on what lies between them outside the task queues, and writes down that they did. */
@Component
class AuditDoor {

    private final Cases cases;
    private final Rights rights;
    private final Minutes minutes;

    AuditDoor(Cases cases, Rights rights, Minutes minutes) {
        this.cases = cases;
        this.rights = rights;
        this.minutes = minutes;
    }

    CaseFile find(Person person, long caseId) {
        return cases.find(person, caseId);
    }

    void find(Person person, Recommendation one, String what) {
        if (!cases.sees(person, one.caseId())) {
            throw new NotFound(what, one.id());
        }
    }

    CaseFile admitAuditor(Person person, long caseId, String right) {
        CaseFile file = cases.find(person, caseId);
        rights.require(person, right);
        return file;
    }

    CaseFile admitBody(Person person, long caseId, String right) {
        CaseFile file = cases.find(person, caseId);
        rights.require(person, right);
        if (!person.holds(file.body(Role.CHIEF_EXECUTIVE)) && !person.holds(file.body(Role.CERTIFYING_OFFICER))) {
            throw new OfAnotherBody(file);
        }
        return file;
    }

    boolean isAuditor(Person person) {
        return rights.may(person, "approve-summary");
    }

    void decided(CaseFile file, Person person, String action, String sentence) {
        minutes.decided(file, person, action, sentence);
    }

    /** The council itself answers for what it decides. */
    public static final class OfAnotherBody extends NotAllowed {
        OfAnotherBody(CaseFile file) {
            super("This is for the chief executive or the certifying officer of %s.".formatted(file.bodyName()));
        }
    }
}
