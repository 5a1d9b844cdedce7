package org.backbench.ui.returns;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.Locale;
import org.backbench.returns.contacts.Contact;
import org.backbench.returns.contacts.ContactRole;
import org.backbench.returns.contacts.NamedContact;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.When;

/** One contact: what is confirmed in black, what stood there last year in grey, and the button that confirms it. */
final class ContactFields extends Div {

    private final transient NamedContact named;
    private final TextField name = new TextField("Name");
    private final TextField address = new TextField("E-mail");
    private final TextField telephone = new TextField("Telephone");

    /** @param confirm takes what is to count from now on */
    ContactFields(NamedContact named, SerializableBiConsumer<ContactRole, Contact> confirm) {
        this.named = named;
        String role = named.role().title();
        getElement().setAttribute("role", "group").setAttribute("aria-label", role);
        for (TextField field : new TextField[] {name, address, telephone}) {
            field.setMaxLength(Contact.LONGEST);
            field.getElement().setAttribute("data-testid", key(field.getLabel()));
        }
        fill();
        Button act = new Button(
                named.contact() == null && named.lastYear() != null ? "Keep" : "Save",
                click -> Asking.politely(() -> confirm.accept(named.role(), typed()), () -> {}));
        act.setAriaLabel(act.getText() + " " + role);
        act.getElement().setAttribute("data-testid", key("confirm"));
        add(Box.div("bb-row", Box.strong(role), standing()), Box.div("bb-row", name, address, telephone, act));
    }

    private String key(String what) {
        return "contact-%s-%s".formatted(what, named.role()).toLowerCase(Locale.ROOT);
    }

    private void fill() {
        Contact now = named.contact();
        Contact before = named.lastYear();
        if (now != null) {
            name.setValue(now.name());
            address.setValue(now.address());
            telephone.setValue(now.telephone());
        } else if (before != null) {
            name.setPlaceholder(before.name());
            address.setPlaceholder(before.address());
            telephone.setPlaceholder(before.telephone());
        }
    }

    private Status standing() {
        if (named.at() != null) {
            return new Status(Shape.DONE, "confirmed on " + When.day(named.at()));
        }
        return new Status(Shape.TODO, named.lastYear() == null ? "nobody named yet" : "last year’s, not confirmed");
    }

    private Contact typed() {
        return new Contact(name.getValue(), address.getValue(), telephone.getValue());
    }
}
