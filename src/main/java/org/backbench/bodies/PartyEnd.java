package org.backbench.bodies;

import java.time.LocalDate;
import java.util.List;

/**
 * A body, partnership, inspectorate or department that is no more.
 *
 * @param successors the codes of those that follow it
 */
public record PartyEnd(String party, String name, LocalDate lastDay, List<String> successors) {

    public PartyEnd {
        successors = List.copyOf(successors);
    }
}
