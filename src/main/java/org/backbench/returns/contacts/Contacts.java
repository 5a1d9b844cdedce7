package org.backbench.returns.contacts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.backbench.audit.Audit;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.Invalid;
import org.backbench.problems.NotFound;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.OwedReturns;
import org.backbench.returns.ReturnDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contacts of bodies: read by their own people and by whoever reviews their returns. */
@Service
@Transactional
public class Contacts {

    private final ContactRows rows;
    private final OwedReturns returns;
    private final Cases cases;
    private final ReturnDesk desk;
    private final Audit audit;
    private final Clock clock;

    Contacts(ContactRows rows, OwedReturns returns, Cases cases, ReturnDesk desk, Audit audit, Clock clock) {
        this.rows = rows;
        this.returns = returns;
        this.cases = cases;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whom the body of a case names in its cycle, and whom it named last. */
    @Transactional(readOnly = true)
    public ContactSheet of(Person person, long caseId) {
        CaseFile file = cases.find(person, caseId);
        if (!mayRead(person, file)) {
            throw new NotFound("contacts of case", file.reference());
        }
        return sheet(returns.ofCase(caseId).orElseThrow(() -> new NotFound("return of case", caseId)));
    }

    /** Whether the person is of the body, or reviews it for its partnership. */
    public boolean mayRead(Person person, CaseFile file) {
        boolean reviews = file.riep() != null && person.holds(Role.REVIEW_MANAGER.at(file.riep()));
        return reviews || ReturnDesk.isOwn(person, file);
    }

    /**
     * Confirms contacts for this cycle.
     *
     * @param contacts where something is blank, what stood there last year is confirmed
     */
    public ContactSheet confirm(Person person, long caseId, Map<ContactRole, Contact> contacts) {
        CaseFile file = desk.mine(person, caseId, "save-return", Role.RETURN_OFFICER);
        BodyReturn owed = returns.lockOfCase(caseId).orElseThrow(() -> new NotFound("return of case", caseId));
        ContactSheet before = sheet(owed).requireOpen(LocalDate.now(clock));
        Map<ContactRole, Contact> whole = new EnumMap<>(ContactRole.class);
        contacts.forEach((role, contact) -> whole.put(role, contact.over(before.lastYear(role))));
        requireRight(whole);
        rows.save(owed.bodyCode(), owed.cycle(), whole, person.login(), clock.instant());
        whole.forEach((role, contact) -> audit.record(
                person.login(),
                "confirm-contact",
                file.reference(),
                caseId,
                "%s: %s%s"
                        .formatted(
                                role.title(),
                                contact.name(),
                                contact.equals(before.lastYear(role)) ? ", as last year" : "")));
        return sheet(owed);
    }

    private ContactSheet sheet(BodyReturn owed) {
        return ContactSheet.of(owed.due(), rows.of(owed.bodyCode(), owed.cycle()));
    }

    private static void requireRight(Map<ContactRole, Contact> contacts) {
        List<Invalid.Place> wrong = contacts.entrySet().stream()
                .flatMap(each -> each.getValue().wrong(each.getKey()).stream())
                .toList();
        if (!wrong.isEmpty()) {
            throw new Invalid("Nothing was saved. " + wrong.getFirst().message(), wrong);
        }
    }
}
