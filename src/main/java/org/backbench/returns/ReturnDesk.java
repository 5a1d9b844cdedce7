package org.backbench.returns;

import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.Role;
import org.backbench.problems.NotAllowed;
import org.backbench.problems.NotFound;
import org.springframework.stereotype.Component;

/** Whose return it is: who may read a draft, and who may change it. */
@Component
public class ReturnDesk {

    private final Cases cases;
    private final Rights rights;

    ReturnDesk(Cases cases, Rights rights) {
        this.cases = cases;
        this.rights = rights;
    }

    /** Drafts are the body's own: reviewers see what was certified. */
    CaseFile readable(Person person, long caseId) {
        CaseFile file = cases.find(person, caseId);
        if (!isOwn(person, file)) {
            throw new NotFound("draft of case", file.reference());
        }
        return file;
    }

    /** The people of the body who prepare, certify and answer for its return. */
    public static boolean isOwn(Person person, CaseFile file) {
        return file.isOwn(person);
    }

    /** The case, if the person is one of its body's own and some role of his allows the action. */
    CaseFile own(Person person, long caseId, String action) {
        CaseFile file = readable(person, caseId);
        rights.require(person, action);
        return file;
    }

    /** The case, if the person holds the role at its body and the role allows the action. */
    public CaseFile mine(Person person, long caseId, String action, Role role) {
        CaseFile file = cases.find(person, caseId);
        rights.require(person, action);
        if (!person.holds(role.at(file.bodyCode()))) {
            throw new OtherBody(file, role);
        }
        return file;
    }

    /** The case, if the person reviews it for its partnership and the role allows the action. */
    public CaseFile reviewed(Person person, long caseId, String action) {
        CaseFile file = cases.find(person, caseId);
        rights.require(person, action);
        if (file.riep() == null || !person.holds(Role.REVIEW_MANAGER.at(file.riep()))) {
            throw new OtherPartnership(file);
        }
        return file;
    }

    /** A case is reviewed by one partnership. */
    static final class OtherPartnership extends NotAllowed {
        OtherPartnership(CaseFile file) {
            super("Only the review manager of the partnership of %s may do this.".formatted(file.bodyName()));
        }
    }

    /** A return is handled by the officers of its own body. */
    public static final class OtherBody extends NotAllowed {
        public OtherBody(CaseFile file, Role role) {
            super("Only the %s of %s may do this.".formatted(role.title(), file.bodyName()));
        }
    }
}
