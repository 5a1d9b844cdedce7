package org.backbench.worklist;

import java.time.LocalDate;
import org.backbench.people.Person;
import org.backbench.people.Role;

/** Who looks into which queue, with which filter, on which day. */
record Look(Person person, Queue queue, WorkFilter filter, LocalDate today) {

    /** The role keys to look for: all of the person, or those of the role the filter names. */
    String[] keys() {
        String role = filter.role();
        return person.keys().stream()
                .filter(key -> role == null || Role.of(key).key().equals(role))
                .sorted()
                .toArray(String[]::new);
    }

    /** Whether the queue also holds what others had in hand for whom the person stands in. */
    boolean covers() {
        return queue == Queue.AVAILABLE && !person.covers().isEmpty();
    }
}
