package org.backbench.returns.scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.backbench.audit.Audit;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.ReturnDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The review manager's turn when a body has asked for more time: its form calls this. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ExtensionTurns {

    private final ExtensionRows rows;
    private final ReturnDesk desk;
    private final DutyClock duties;
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ExtensionTurns(
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

    /** What a body asks for, and the day on which its return is due so far. */
    record Request(Extension asked, LocalDate due) {}

    Optional<Request> open(long caseId) {
        return duties.find(caseId).flatMap(owed -> open(owed).map(asked -> new Request(asked, owed.due())));
    }

    /** Agrees: the ladder of the return begins anew for the new day, and what was sent under the old one stays. */
    void grant(Person person, long caseId, LocalDate until, String answer) {
        decide(person, caseId, until, answer);
    }

    /** Does not agree: the return stays due when it was. */
    void refuse(Person person, long caseId, String answer) {
        decide(person, caseId, null, answer);
    }

    private void decide(Person person, long caseId, @Nullable LocalDate until, String answer) {
        CaseFile file = desk.reviewed(person, caseId, "decide-extension");
        BodyReturn owed = duties.locked(caseId).requireOwed();
        Extensions.requireReason(answer);
        Extension asked = open(owed).orElseThrow(Extension.NotAsked::new);
        if (until != null) {
            requireLater(owed, until);
            rows.extend(owed.id(), until);
            duties.extend(caseId, asked, until, answer, person.name());
        }
        String outcome = until == null ? "REFUSED" : "GRANTED";
        rows.decide(asked.id(), outcome, until, answer, person.name(), clock.instant());
        audit.record(person.login(), "decide-extension", file.reference(), caseId, outcome + ": " + answer);
        String sentence = sentence(person, owed, asked, until, answer);
        duties.tell(caseId, person, sentence);
        events.publishEvent(
                new ExtensionDecided(caseId, asked.id(), until != null, until == null ? owed.due() : until, sentence));
    }

    private static void requireLater(BodyReturn owed, LocalDate until) {
        if (!until.isAfter(owed.due())) {
            throw new Extension.NotLater(owed, until);
        }
    }

    private static String sentence(
            Person person, BodyReturn owed, Extension asked, @Nullable LocalDate until, String answer) {
        if (until == null) {
            return "%s did not agree to more time; the return stays due on %s: %s"
                    .formatted(person.name(), Dates.day(owed.due()), answer);
        }
        String instead = until.equals(asked.wanted()) ? "" : " instead of %s".formatted(Dates.day(asked.wanted()));
        return "%s agreed to %s%s: %s".formatted(person.name(), Dates.day(until), instead, answer);
    }

    /** Nobody needs to answer any more, and the request says why. */
    void lapse(long caseId, String why) {
        duties.find(caseId).flatMap(this::open).ifPresent(asked -> {
            rows.decide(asked.id(), "LAPSED", null, why, "service", clock.instant());
            duties.tell(caseId, null, "The request for more time needs no answer any more. " + why);
        });
    }

    private Optional<Extension> open(BodyReturn owed) {
        return rows.list(owed.id()).stream().filter(Extension::isOpen).findFirst();
    }
}
