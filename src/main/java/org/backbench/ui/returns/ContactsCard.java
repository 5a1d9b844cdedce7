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

    ContactsCard(Contacts contacts, DueDates dates, Person person, CaseFile file) {
        this.contacts = contacts;
        this.dates = dates;
        this.person = person;
        this.file = file;
        getElement().setAttribute("data-testid", "contacts");
        show(contacts.of(person, file.id()));
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
            card.add(Box.text(
                    "p",
                    "bb-s bb-2",
                    "Confirmed each October. In grey whom you named last: nobody counts until you keep or"
                            + " change them."));
        }
        boolean mine = person.holds(Role.RETURN_OFFICER.at(file.bodyCode()));
        Box rows = Box.div("bb-stack-tight");
        sheet.contacts().forEach(each -> rows.add(mine ? new ContactFields(each, this::confirm) : words(each)));
        NativeDetails details = new NativeDetails(said(sheet), rows);
        details.setOpen(atIt);
        card.add(details);
        add(card);
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
        show(confirmed);
        Toast.done(role.title() + " confirmed.");
    }
}
