package org.backbench.returns.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.backbench.problems.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a body names.
 *
 * @param address an e-mail address
 * @param telephone empty where there is none
 */
public record Contact(String name, String address, String telephone) {

    /** The most characters of a name, an address and a telephone number. */
    public static final int LONGEST = 200;

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>\",;]+@[^@\\s<>\",;]+");
    private static final Pattern TELEPHONE = Pattern.compile("[0-9+() ext.-]*");

    public Contact {
        name = Objects.requireNonNull(name, "name").strip();
        address = Objects.requireNonNull(address, "address").strip();
        telephone = Objects.requireNonNull(telephone, "telephone").strip();
    }

    /** The same, with what stood there last year where nothing is typed. */
    Contact over(@Nullable Contact before) {
        return before == null
                ? this
                : new Contact(
                        name.isEmpty() ? before.name : name,
                        address.isEmpty() ? before.address : address,
                        telephone.isEmpty() ? before.telephone : telephone);
    }

    List<Invalid.Place> wrong(ContactRole role) {
        List<Invalid.Place> wrong = new ArrayList<>();
        if (name.isEmpty() || name.length() > LONGEST) {
            wrong.add(place(role, "name", "Type the name, at most %d characters.".formatted(LONGEST)));
        }
        if (address.length() > LONGEST || !ADDRESS.matcher(address).matches()) {
            wrong.add(place(role, "address", "Type an e-mail address, like ann.example@example.gov.uk."));
        }
        if (telephone.length() > LONGEST || !TELEPHONE.matcher(telephone).matches()) {
            wrong.add(place(role, "telephone", "Type a telephone number, like 01632 960123, or leave it empty."));
        }
        return wrong;
    }

    private static Invalid.Place place(ContactRole role, String field, String sentence) {
        return new Invalid.Place(role.name() + "." + field, role.title() + ": " + sentence);
    }
}
