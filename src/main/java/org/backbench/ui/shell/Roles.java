package org.backbench.ui.shell;

import java.util.List;
import java.util.Map;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.springframework.stereotype.Component;

/** Says in words what a person is and for whom he acts: review manager, East Midlands. */
@Component
public class Roles {

    private static final Map<String, String> NATIONAL = Map.of(
            "AC", "Audit Commission",
            "OEP", "programme",
            "HMIC", "HMIC",
            "BB", "Backbench");

    /** One line for each role, those of one seat or one case said once. */
    public List<String> of(Person person) {
        return person.keys().stream().sorted().map(this::line).distinct().toList();
    }

    private String line(String key) {
        Role role = Role.of(key);
        String party = key.substring(key.indexOf('@') + 1);
        return switch (role) {
            case PEER, LEAD_PEER -> role.title();
            case PROGRAMME_OFFICE, HMIC_ANALYST, ADMINISTRATOR -> role.title();
            default -> role.title() + ", " + NATIONAL.getOrDefault(party, party);
        };
    }
}
