package org.backbench.returns.scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backbench.audit.Audit;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.returns.BodyReturn;
import org.backbench.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** More time for a return: its officer asks before it is late; the review manager decides in a task. */
@Service
@Transactional
public class Extensions {

    private final ExtensionRows rows;
    private final ExtensionGate gate;
    private final DutyClock duties;
    private final Audit audit;
    private final Clock clock;
    private final Workflow workflow;

    Extensions(ExtensionRows rows, ExtensionGate gate, DutyClock duties, Audit audit, Clock clock, Workflow workflow) {
        this.rows = rows;
        this.gate = gate;
        this.duties = duties;
        this.audit = audit;
        this.clock = clock;
        this.workflow = workflow;
    }

    /** Asks for another day; the clock runs on until the partnership has agreed. */
    public Extension ask(Person person, long caseId, LocalDate wanted, String reason) {
        CaseFile file = gate.requireOfficer(person, caseId);
        BodyReturn owed = gate.requireInTime(file, duties.locked(caseId));
        requireReason(reason);
        if (!wanted.isAfter(owed.due())) {
            throw new Extension.NotLater(owed, wanted);
        }
        rows.insert(owed.id(), wanted, reason, person.name(), clock.instant());
        audit.record(person.login(), "ask-extension", file.reference(), caseId, Dates.day(wanted) + ": " + reason);
        duties.tell(
                caseId,
                person,
                "%s asks for time until %s instead of %s: %s"
                        .formatted(file.bodyName(), Dates.day(wanted), Dates.day(owed.due()), reason));
        requireTakenUp(file);
        return rows.list(owed.id()).getLast();
    }

    /** A process that began before its model knew of requests is moved on to the model that does. */
    private void requireTakenUp(CaseFile file) {
        boolean taken = correlated(file) || (workflow.renew("submission", file.id()) && correlated(file));
        if (!taken) {
            throw new Extension.NobodyAsked(file);
        }
    }

    private boolean correlated(CaseFile file) {
        return workflow.correlate("more-time-asked", file.id(), Map.of());
    }

    static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new Extension.ReasonMissing();
        }
    }

    /** The requests of a return, the oldest first; whoever calls has checked that the case may be seen. */
    @Transactional(readOnly = true)
    public List<Extension> of(BodyReturn owed) {
        return rows.list(owed.id());
    }
}
