package org.backbench.deadlines;

import java.time.LocalDate;
import org.backbench.bodies.PartyEnds;
import org.backbench.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that a partnership, inspectorate or department ends, so that rungs go to whoever follows it. */
@Service
@Transactional
public class PartyEndings {

    private final PartyEnds ends;
    private final OfficeDeeds deeds;

    PartyEndings(PartyEnds ends, OfficeDeeds deeds) {
        this.ends = ends;
        this.deeds = deeds;
    }

    /**
     * Ends a party after its last day.
     *
     * @param successor the code of the party that takes over; null: nobody does, and rungs go to the next
     */
    public void end(Person person, String party, LocalDate lastDay, @Nullable String successor, String reason) {
        deeds.require(person, "end-party", reason);
        ends.end(party, lastDay, successor, reason.strip(), person.login());
    }
}
