package org.backbench.returns.corrections;

import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseStatus;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.Role;
import org.backbench.problems.NotAllowed;
import org.backbench.returns.queries.QueryGate;
import org.springframework.stereotype.Component;

/** Who may open a return for correction: the body that sent it, or the partnership that reviews it. */
@Component
class CorrectionGate {

    private final Cases cases;
    private final Rights rights;

    CorrectionGate(Cases cases, Rights rights) {
        this.cases = cases;
        this.rights = rights;
    }

    CaseFile opener(Person person, long caseId) {
        rights.require(person, "open-correction");
        CaseFile file = cases.find(person, caseId);
        if (!acts(person, file)) {
            throw new OtherParty(file);
        }
        if (file.status() != CaseStatus.RUNNING) {
            throw new QueryGate.NobodyAnswers(file);
        }
        return file;
    }

    boolean mayOpen(Person person, long caseId) {
        if (!cases.sees(person, caseId)) {
            return false;
        }
        CaseFile file = cases.get(caseId);
        return file.status() == CaseStatus.RUNNING && rights.may(person, "open-correction") && acts(person, file);
    }

    private static boolean acts(Person person, CaseFile file) {
        String riep = file.riep();
        return person.holds(file.body(Role.RETURN_OFFICER))
                || (riep != null && person.holds(Role.REVIEW_MANAGER.at(riep)));
    }

    /** A return is corrected by its body. */
    public static final class OtherParty extends NotAllowed {
        OtherParty(CaseFile file) {
            super("Only the return officer of %s or a review manager of its partnership may open a correction."
                    .formatted(file.bodyName()));
        }
    }
}
