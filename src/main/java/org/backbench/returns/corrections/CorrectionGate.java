package org.backbench.returns.corrections;

import java.util.Objects;
import org.backbench.cases.CaseAction;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseStatus;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.Role;
import org.backbench.problems.NotAllowed;
import org.backbench.problems.Why;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.queries.QueryFigures;
import org.backbench.returns.queries.QueryGate;
import org.springframework.stereotype.Component;

/** Who may open a return for correction: the body that sent it, or the partnership that reviews it. */
@Component
class CorrectionGate implements CaseAction {

    private final Cases cases;
    private final Rights rights;
    private final CorrectionRows rows;
    private final QueryFigures figures;

    CorrectionGate(Cases cases, Rights rights, CorrectionRows rows, QueryFigures figures) {
        this.cases = cases;
        this.rights = rights;
        this.rows = rows;
        this.figures = figures;
    }

    @Override
    public String key() {
        return "open-correction";
    }

    @Override
    public void require(Person person, CaseFile file) {
        requireOpener(person, file);
        requireNoneOpen(figures.returnOf(file.id()));
    }

    CaseFile opener(Person person, long caseId) {
        rights.require(person, key());
        return requireOpener(person, cases.find(person, caseId));
    }

    private CaseFile requireOpener(Person person, CaseFile file) {
        rights.require(person, key());
        if (!acts(person, file)) {
            throw new OtherParty(file);
        }
        if (file.status() != CaseStatus.RUNNING) {
            throw new QueryGate.NobodyAnswers(file);
        }
        return file;
    }

    boolean mayOpen(Person person, long caseId) {
        return cases.sees(person, caseId)
                && Why.against(() -> require(person, cases.get(caseId))).isEmpty();
    }

    BodyReturn requireNoneOpen(BodyReturn owed) {
        rows.running(owed.id()).ifPresent(running -> {
            throw new Correction.AlreadyOpen(running);
        });
        requireReceived(owed);
        return owed;
    }

    /** The version that counts, which a correction begins with. */
    int requireReceived(BodyReturn owed) {
        Integer accepted = owed.acceptedVersion();
        if (accepted == null || !owed.state().isReceived()) {
            throw new Correction.NotReceived();
        }
        owed.requireTyped(figures.template(Objects.requireNonNull(owed.caseId())));
        return accepted;
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
