package org.backbench.improvement;

import java.time.LocalDate;
import org.backbench.people.Person;

/** Who did it and on which day; the name is the one of that day. */
public record Signature(long personId, String name, LocalDate on) {

    static Signature of(Person person, LocalDate on) {
        return new Signature(person.id(), person.name(), on);
    }
}
