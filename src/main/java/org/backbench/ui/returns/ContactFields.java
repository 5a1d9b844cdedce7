package org.backbench.ui.returns;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.Locale;
import java.util.stream.Stream;
import org.backbench.problems.Invalid;
import org.backbench.returns.contacts.Contact;
import org.backbench.returns.contacts.ContactRole;
import org.backbench.returns.contacts.NamedContact;
import org.backbench.ui.forms.Kept;
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
    private final boolean typing;

    /**
     * The fields of one contact.
     *
     * @param kept what was typed into them and is not saved
     * @param confirm takes what is to count from now on
     */
    ContactFields(NamedContact named, Kept kept, SerializableBiConsumer<ContactRole, Contact> confirm) {
        this.named = named;
        String role = named.role().title();
        getElement().setAttribute("role", "group").setAttribute("aria-label", role);
        for (TextField field : new TextField[] {name, address, telephone}) {
            field.setMaxLength(Contact.LONGEST);
            field.setManualValidation(true);
            field.addValueChangeListener(change -> field.setInvalid(false));
            field.getElement().setAttribute("data-testid", key(field.getLabel()));
        }
        fill();
        Contact saved = typed();
        kept.keep("name", name);
        kept.keep("address", address);
        kept.keep("telephone", telephone);
        typing = !typed().equals(saved);
        Button act = new Button(
                named.contact() == null && named.lastYear() != null ? "Keep" : "Save",
                click -> Asking.politely(() -> confirm(confirm), () -> {}));
        act.setAriaLabel(act.getText() + " " + role);
        act.getElement().setAttribute("data-testid", key("confirm"));
        add(Box.div("bb-row", Box.strong(role), standing()), Box.div("bb-row", name, address, telephone, act));
    }

    /** Whether something is typed that is not saved. */
    boolean isTyping() {
        return typing;
    }

    /** What is wrong with a field is said at the field. */
    private void confirm(SerializableBiConsumer<ContactRole, Contact> confirm) {
        try {
            confirm.accept(named.role(), typed());
        } catch (Invalid refusal) {
            blame(name, "name", refusal);
            blame(address, "address", refusal);
            blame(telephone, "telephone", refusal);
            Stream.of(name, address, telephone)
                    .filter(TextField::isInvalid)
                    .findFirst()
                    .orElseThrow(() -> refusal)
                    .focus();
        }
    }

    private void blame(TextField field, String place, Invalid refusal) {
        String wrong = named.role().name() + "." + place;
        refusal.places().stream()
                .filter(each -> each.name().equals(wrong))
                .findFirst()
                .ifPresent(each -> {
                    field.setErrorMessage(each.message()
                            .replaceFirst("^%s: ".formatted(named.role().title()), ""));
                    field.setInvalid(true);
                });
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
