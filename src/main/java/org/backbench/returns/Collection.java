package org.backbench.returns;

import java.util.List;
import org.backbench.bodies.PublicBody;

/**
 * A template that a cycle asks of some peer groups.
 *
 * @param groups SC UA MD L SD O, police, fire, X-UA and so on; empty: of all bodies
 */
public record Collection(String template, int templateVersion, List<String> groups) {

    public Collection {
        groups = List.copyOf(groups);
    }

    public boolean covers(PublicBody body) {
        return groups.isEmpty() || body.peerGroups().stream().anyMatch(groups::contains);
    }
}
