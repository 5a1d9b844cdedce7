package org.backbench.ui.shell;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backbench.bodies.Bodies;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.springframework.stereotype.Component;

/** Says in words what a person is and for whom he acts: review manager, East Midlands. */
@Component
public class Roles {

    private static final Map<String, String> NATIONAL = Map.of("AC", "Audit Commission");

    private final Bodies bodies;

    Roles(Bodies bodies) {
        this.bodies = bodies;
    }

    /** One line for each role of the person, his own before those he covers; of one seat or one case said once. */
    public List<String> of(Person person) {
        return of(List.of(person)).getOrDefault(person.login(), List.of());
    }

    /** The same for many people at once, by login. */
    public Map<String, List<String>> of(List<Person> people) {
        Map<String, String> parties = parties(
                people.stream().flatMap(person -> person.keys().stream()).toList());
        return people.stream().collect(Collectors.toMap(Person::login, person -> lines(person, parties)));
    }

    /** Who does a task of this candidate group, like certifying officer, Tarnbury Unitary. */
    public String of(String roleKey) {
        return line(roleKey, parties(List.of(roleKey)));
    }

    /** The same for several candidate groups at once. */
    public Map<String, String> ofKeys(Collection<String> roleKeys) {
        Map<String, String> parties = parties(roleKeys);
        return roleKeys.stream().distinct().collect(Collectors.toMap(key -> key, key -> line(key, parties)));
    }

    private static List<String> lines(Person person, Map<String, String> parties) {
        return person.keys().stream()
                .sorted(Comparator.comparing(
                                (String key) -> person.coverOf(key, null).isPresent())
                        .thenComparing(Comparator.naturalOrder()))
                .map(key -> person.coverOf(key, null)
                        .map(cover -> "%s, for %s".formatted(line(key, parties), cover.name()))
                        .orElseGet(() -> line(key, parties)))
                .distinct()
                .toList();
    }

    private Map<String, String> parties(Collection<String> keys) {
        Map<String, String> names = new HashMap<>(NATIONAL);
        bodies.rieps().forEach(riep -> names.put(riep.id(), riep.region()));
        List<String> codes = keys.stream().map(Roles::party).distinct().toList();
        bodies.byCodes(codes).forEach((code, body) -> names.put(code, body.name()));
        return names;
    }

    private static String line(String key, Map<String, String> parties) {
        Role role = Role.of(key);
        return switch (role) {
            case PEER, LEAD_PEER, PROGRAMME_OFFICE, HMIC_ANALYST, ADMINISTRATOR -> role.title();
            default -> role.title() + ", " + parties.getOrDefault(party(key), party(key));
        };
    }

    private static String party(String key) {
        return key.substring(key.indexOf('@') + 1);
    }
}
