package org.backbench.returns.scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.backbench.audit.Audit;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.ReturnDesk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** More time for a return: its officer asks before it is late, the review manager of the partnership decides. */
@Service
@Transactional
public class Extensions {

    private final ExtensionRows rows;
    private final ReturnDesk desk;
    private final DutyClock duties;
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Extensions(
            ExtensionRows rows,
            ReturnDesk desk,
            DutyClock duties,
            Audit audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.desk = desk;
        this.duties = duties;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** Asks for another day; the clock runs on until the partnership has agreed. */
    public Extension ask(Person person, long caseId, LocalDate wanted, String reason) {
        CaseFile file = desk.mine(person, caseId, "ask-extension", Role.RETURN_OFFICER);
        BodyReturn owed = duties.locked(caseId).requireOwed();
        requireReason(reason);
        if (LocalDate.now(clock).isAfter(owed.due())) {
            throw new Extension.AskedTooLate(owed);
        }
        if (!wanted.isAfter(owed.due())) {
            throw new Extension.NotLater(owed, wanted);
        }
        if (rows.list(owed.id()).stream().anyMatch(Extension::isOpen)) {
            throw new Extension.AskedAlready();
        }
        rows.insert(owed.id(), wanted, reason, person.name(), clock.instant());
        audit.record(person.login(), "ask-extension", file.reference(), caseId, Dates.day(wanted) + ": " + reason);
        duties.tell(
                caseId,
                person,
                "%s asks for time until %s instead of %s: %s"
                        .formatted(file.bodyName(), Dates.day(wanted), Dates.day(owed.due()), reason));
        return rows.list(owed.id()).getLast();
    }

    /** Agrees: the ladder of the return begins anew for the new day, and what was sent under the old one stays. */
    public Extension grant(Person person, long caseId, String answer) {
        return decide(person, caseId, "GRANTED", answer);
    }

    /** Does not agree: the return stays due when it was. */
    public Extension refuse(Person person, long caseId, String answer) {
        return decide(person, caseId, "REFUSED", answer);
    }

    private Extension decide(Person person, long caseId, String outcome, String answer) {
        CaseFile file = desk.reviewed(person, caseId, "decide-extension");
        BodyReturn owed = duties.locked(caseId).requireOwed();
        requireReason(answer);
        Extension asked = rows.list(owed.id()).stream()
                .filter(Extension::isOpen)
                .findFirst()
                .orElseThrow(Extension.NotAsked::new);
        boolean granted = outcome.equals("GRANTED");
        if (granted) {
            rows.extend(owed.id(), asked.wanted());
            duties.extend(caseId, asked, answer, person.name());
        }
        rows.decide(asked.id(), outcome, answer, person.name(), clock.instant());
        audit.record(person.login(), "decide-extension", file.reference(), caseId, outcome + ": " + answer);
        String sentence = granted
                ? "%s agreed to %s: %s".formatted(person.name(), Dates.day(asked.wanted()), answer)
                : "%s did not agree to more time; the return stays due on %s: %s"
                        .formatted(person.name(), Dates.day(owed.due()), answer);
        duties.tell(caseId, person, sentence);
        events.publishEvent(
                new ExtensionDecided(caseId, asked.id(), granted, granted ? asked.wanted() : owed.due(), sentence));
        return rows.list(owed.id()).getLast();
    }

    private static void requireReason(String reason) {
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
