package org.backbench.returns.scope;

import java.time.Clock;
import org.backbench.audit.Audit;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.Refused;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.OwedReturns;
import org.backbench.returns.ReturnDesk;
import org.backbench.returns.ReturnState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bodies that state in writing that they will not send what they owe: nobody chases them any more, everybody sees the
 * statement, and the return is still taken should it come.
 */
@Service
@Transactional
public class Refusals {

    private final OwedReturns returns;
    private final ExtensionRows rows;
    private final DutyClock duties;
    private final ReturnDesk desk;
    private final Audit audit;
    private final Clock clock;

    Refusals(OwedReturns returns, ExtensionRows rows, DutyClock duties, ReturnDesk desk, Audit audit, Clock clock) {
        this.returns = returns;
        this.rows = rows;
        this.duties = duties;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes the statement of the chief executive. */
    public Refusal state(Person person, long caseId, String statement) {
        CaseFile file = desk.mine(person, caseId, "refuse-return", Role.CHIEF_EXECUTIVE);
        BodyReturn owed = duties.locked(caseId).requireOwed().requireEditable();
        if (statement.isBlank()) {
            throw new StatementMissing();
        }
        Refusal refusal = new Refusal(statement, person.name(), clock.instant());
        rows.insertRefusal(owed.id(), refusal);
        returns.setState(owed, ReturnState.WILL_NOT_SEND);
        duties.callOff(caseId, "The body stated that it will not send its return.", person.name());
        audit.record(person.login(), "refuse-return", file.reference(), caseId, statement);
        duties.tell(
                caseId,
                person,
                "%s stated for %s that it will not send its return: “%s” The reminders end."
                        .formatted(person.name(), file.bodyName(), statement));
        return refusal;
    }

    /** A refusal is a statement in writing. */
    public static final class StatementMissing extends Refused {
        StatementMissing() {
            super("Say in writing that the body will not send its return, and why: the partnership and the Audit"
                    + " Commission will read it.");
        }
    }
}
