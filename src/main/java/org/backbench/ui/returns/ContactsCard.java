package org.backbench.ui.returns;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Map;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.returns.contacts.Contact;
import org.backbench.returns.contacts.ContactRole;
import org.backbench.returns.contacts.ContactSheet;
import org.backbench.returns.contacts.Contacts;
import org.backbench.returns.contacts.NamedContact;
import org.backbench.ui.forms.Kept;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.Toast;

/** Whom the body names: last year's people in grey until its officer confirms them, in October. */
final class ContactsCard extends Div {

    private final transient Contacts contacts;
    private final transient DueDates dates;
    private final transient Person person;
    private final transient CaseFile file;
    private boolean atIt;

    /** @param asked whether the address asks for the contacts */
    ContactsCard(Contacts contacts, DueDates dates, Person person, CaseFile file, boolean asked) {
        this.contacts = contacts;
        this.dates = dates;
        this.person = person;
        this.file = file;
        atIt = asked;
        getElement().setAttribute("data-testid", "contacts");
        show(contacts.of(person, file.id()));
        if (asked) {
            scrollIntoView();
        }
    }

    private void show(ContactSheet sheet) {
        removeAll();
        setVisible(sheet.isOpen(dates.today()));
        int open = sheet.toConfirm().size();
        Card card = new Card(open == 0 ? "Contacts" : "Contacts to confirm");
        if (open > 0) {
            card.note(
                    dates.of(sheet.due()).status(),
                    Box.text("span", "", " " + dates.of(sheet.due()).date()));
            card.add(Box.text("p", "bb-s bb-2", help(sheet)));
        }
        card.add(details(sheet));
        add(card);
    }

    private NativeDetails details(ContactSheet sheet) {
        Box rows = Box.div("bb-stack-tight");
        boolean open = atIt;
        for (NamedContact each : sheet.contacts()) {
            if (isMine()) {
                ContactFields fields = new ContactFields(each, kept(each.role()), this::confirm);
                rows.add(fields);
                open = open || fields.isTyping();
            } else {
                rows.add(words(each));
            }
        }
        NativeDetails details = new NativeDetails(said(sheet), rows);
        details.setOpen(open);
        return details;
    }

    private boolean isMine() {
        return person.holds(Role.RETURN_OFFICER.at(file.bodyCode()));
    }

    private String help(ContactSheet sheet) {
        if (!isMine()) {
            return "Confirmed each October by the return officer.";
        }
        boolean named = sheet.toConfirm().stream().anyMatch(each -> each.lastYear() != null);
        return named
                ? "Confirmed each October. In grey whom you named last: nobody counts until you keep or change them."
                : "Confirmed each October: nobody counts until you name them.";
    }

    private Kept kept(ContactRole role) {
        return new Kept("contact %d %s".formatted(file.id(), role));
    }

    private static String said(ContactSheet sheet) {
        int all = sheet.contacts().size();
        return "%d of %d confirmed".formatted(all - sheet.toConfirm().size(), all);
    }

    private static Box words(NamedContact named) {
        Contact contact = named.contact();
        String said = contact == null
                ? "not confirmed yet"
                : String.join(" · ", contact.name(), contact.address(), contact.telephone());
        return Box.text("p", "", named.role().title() + ": " + said);
    }

    private void confirm(ContactRole role, Contact contact) {
        ContactSheet confirmed = contacts.confirm(person, file.id(), Map.of(role, contact));
        atIt = true;
        kept(role).forget();
        show(confirmed);
        Toast.done(role.title() + " confirmed.");
    }
}
