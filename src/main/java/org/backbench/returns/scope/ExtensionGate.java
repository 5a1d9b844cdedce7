package org.backbench.returns.scope;

import java.time.Clock;
import java.time.LocalDate;
import org.backbench.cases.CaseAction;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.NotFound;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.OwedReturns;
import org.backbench.returns.ReturnDesk;
import org.springframework.stereotype.Component;

/** Who may ask for more time for a return, and until when. */
@Component
class ExtensionGate implements CaseAction {

    private final ExtensionRows rows;
    private final OwedReturns returns;
    private final ReturnDesk desk;
    private final Clock clock;

    ExtensionGate(ExtensionRows rows, OwedReturns returns, ReturnDesk desk, Clock clock) {
        this.rows = rows;
        this.returns = returns;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "ask-extension";
    }

    @Override
    public void require(Person person, CaseFile file) {
        requireOfficer(person, file.id());
        requireInTime(
                file, returns.ofCase(file.id()).orElseThrow(() -> new NotFound("return of case", file.reference())));
    }

    CaseFile requireOfficer(Person person, long caseId) {
        return desk.mine(person, caseId, key(), Role.RETURN_OFFICER);
    }

    BodyReturn requireInTime(CaseFile file, BodyReturn owed) {
        owed.requireOwed();
        if (LocalDate.now(clock).isAfter(owed.due())) {
            throw new Extension.AskedTooLate(owed);
        }
        if (file.riep() == null) {
            throw new Extension.NobodyDecides(file);
        }
        if (rows.list(owed.id()).stream().anyMatch(Extension::isOpen)) {
            throw new Extension.AskedAlready();
        }
        return owed;
    }
}
