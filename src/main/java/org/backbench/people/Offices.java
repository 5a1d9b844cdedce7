package org.backbench.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which offices of which parties somebody holds. */
@Component
@Transactional(readOnly = true)
public class Offices {

    private final PersonRows rows;

    Offices(PersonRows rows) {
        this.rows = rows;
    }

    /** The role keys somebody holds on a day, by party; a party of which nobody holds anything is absent. */
    public Map<String, Set<String>> held(Collection<String> parties, LocalDate day) {
        return rows.findHeld(parties, day);
    }
}
