package org.backbench.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Someone who is signed in.
 *
 * @param keys the roles held today, each at its party, like return-officer@X-TARNBURY; those he covers are among them
 * @param covers the roles of people who are away for whom this person stands in today
 */
public record Person(long id, String login, String name, Set<String> keys, List<Cover> covers) {

    public Person {
        keys = Set.copyOf(keys);
        covers = List.copyOf(covers);
    }

    /** Somebody who covers for nobody. */
    public Person(long id, String login, String name, Set<String> keys) {
        this(id, login, name, keys, List.of());
    }

    /**
     * For whom this person acts in a role: for somebody who is away when he holds it only as deputy, or when the other
     * had the thing in hand.
     */
    public Optional<Cover> coverOf(String key, @Nullable Long inHandOf) {
        return covers.stream()
                .filter(cover -> cover.key().equals(key))
                .filter(cover -> cover.alone() || (inHandOf != null && inHandOf == cover.personId()))
                .findFirst();
    }

    /** The same person as stories and papers name him when he acts for another: Ben Example for Ann Example. */
    public Person actingFor(Cover cover) {
        return new Person(id, login, name + " for " + cover.name(), keys, covers);
    }

    /** As the head of a screen names him: Ben Example, or Ben Example for Ann Example while he stands in for her. */
    public String nameAndCovers() {
        String covered = covers.stream().map(Cover::name).distinct().collect(Collectors.joining(", "));
        return covered.isEmpty() ? name : name + " for " + covered;
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
