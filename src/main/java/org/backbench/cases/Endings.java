package org.backbench.cases;

import java.util.Map;
import org.backbench.deadlines.Deadlines;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.Refused;
import org.backbench.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a case ends: closed when its work is done, or withdrawn with a reason. */
@Service
@Transactional
public class Endings {

    private final Cases cases;
    private final Workflow workflow;
    private final Deadlines deadlines;
    private final Rights rights;
    private final Withdrawing withdrawing;
    private final Minutes minutes;

    Endings(
            Cases cases,
            Workflow workflow,
            Deadlines deadlines,
            Rights rights,
            Withdrawing withdrawing,
            Minutes minutes) {
        this.cases = cases;
        this.workflow = workflow;
        this.deadlines = deadlines;
        this.rights = rights;
        this.withdrawing = withdrawing;
        this.minutes = minutes;
    }

    /** Takes a running case out of the cycle; its tasks and clocks end, what happened stays readable. */
    public void withdraw(Person person, String reference, String reason) {
        rights.require(person, withdrawing.key());
        CaseFile file = cases.find(person, reference);
        withdrawing.require(person, file);
        if (reason.isBlank()) {
            throw new ReasonMissing();
        }
        minutes.decided(file, person, "withdraw-case", "%s withdrew the case: %s".formatted(person.name(), reason));
        if (!workflow.correlate("withdrawn", file.id(), Map.of())) {
            throw new IllegalStateException("No process of " + reference + " waits to be withdrawn");
        }
    }

    void close(long caseId) {
        cases.end(caseId, CaseStatus.CLOSED, "Everything the case was opened for is done.");
        minutes.decided(
                cases.get(caseId), null, "close-case", "The case was closed: everything it was opened for is done.");
    }

    void withdrawn(long caseId) {
        deadlines.callOff(caseId, "The case was withdrawn.", "ledger");
        cases.end(caseId, CaseStatus.WITHDRAWN, "Withdrawn.");
    }

    /** Nobody withdraws a case without saying why. */
    public static final class ReasonMissing extends Refused {
        ReasonMissing() {
            super("Say why the case is withdrawn: the body and its partnership will read it.");
        }
    }
}
