package org.backbench.people;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Someone who is signed in: the keys are the roles held today, each at its party, like return-officer@X-TARNBURY. */
public record Person(long id, String login, String name, Set<String> keys) {

    public Person {
        keys = Set.copyOf(keys);
    }

    public boolean holds(String key) {
        return keys.contains(key);
    }

    /** Whether the person holds any role at this party. */
    public boolean actsFor(String party) {
        return keys.stream().anyMatch(key -> key.endsWith("@" + party));
    }

    public boolean is(Role role) {
        return keys.stream().anyMatch(key -> Role.of(key) == role);
    }

    public Set<Role> roles() {
        return keys.stream().map(Role::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The parties at which this person holds the role. */
    public Set<String> partiesAs(Role role) {
        return keys.stream()
                .filter(key -> Role.of(key) == role)
                .map(key -> key.substring(key.indexOf('@') + 1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
