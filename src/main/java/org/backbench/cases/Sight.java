package org.backbench.cases;

import java.util.ArrayList;
import java.util.List;
import org.backbench.people.Person;
import org.backbench.people.Role;

/**
 * Which cases a person may know of, by the parties of his roles: his body's, his partnership's, his route's, all, and
 * those he was invited to.
 */
public record Sight(long personId, boolean all, List<String> bodies, List<String> rieps, List<String> routes) {

    public static Sight of(Person person) {
        List<String> bodies = new ArrayList<>();
        List<String> rieps = new ArrayList<>();
        List<String> routes = new ArrayList<>();
        boolean all = false;
        for (String key : person.keys()) {
            String party = key.substring(key.indexOf('@') + 1);
            switch (Role.of(key)) {
                case RETURN_OFFICER, CERTIFYING_OFFICER, CHIEF_EXECUTIVE, LEAD_MEMBER -> bodies.add(party);
                case REVIEW_MANAGER, RIEP_DIRECTOR -> rieps.add(party);
                case INSPECTOR, QUALITY_ASSURER, ASSESSMENT_DIRECTOR, PROGRAMME_OFFICE -> all = true;
                case HMIC_ANALYST -> routes.add("police");
                case PEER, LEAD_PEER, ADMINISTRATOR -> {
                    // Peers see the cases they were invited to; administrators see none.
                }
            }
        }
        return new Sight(person.id(), all, bodies, rieps, routes);
    }
}
