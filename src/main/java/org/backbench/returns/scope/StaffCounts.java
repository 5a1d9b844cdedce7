package org.backbench.returns.scope;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backbench.bodies.Headcount;
import org.backbench.bodies.Headcounts;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.Invalid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many people bodies employ, as the programme office is told: whether a body owes a return depends on it. */
@Service
@Transactional
public class StaffCounts {

    private static final int MOST = 1_000_000;

    private final Headcounts headcounts;
    private final Rights rights;
    private final Clock clock;

    StaffCounts(Headcounts headcounts, Rights rights, Clock clock) {
        this.headcounts = headcounts;
        this.rights = rights;
        this.clock = clock;
    }

    /** Writes a count down. Scope that was decided with an earlier one stands; the next cycle takes this one. */
    public void record(Person person, String body, Headcount count) {
        rights.require(person, "record-headcount");
        List<Invalid.Place> faults = faults(count);
        if (!faults.isEmpty()) {
            throw new Impossible(faults);
        }
        headcounts.record(body, count, person.login());
    }

    /** Every count of a body, the latest first. */
    @Transactional(readOnly = true)
    public List<Headcount> of(Person person, String body) {
        rights.require(person, "record-headcount");
        return headcounts.of(body);
    }

    private List<Invalid.Place> faults(Headcount count) {
        List<Invalid.Place> faults = new ArrayList<>();
        if (count.on().isAfter(LocalDate.now(clock))) {
            faults.add(new Invalid.Place("on", "People are counted on a day that has come: give an earlier day."));
        }
        if (count.people() < 0 || count.people() > MOST) {
            faults.add(new Invalid.Place("people", "Give the number of people, 0 to 1,000,000."));
        }
        BigDecimal fte = count.fte();
        if (fte != null && (fte.signum() < 0 || fte.compareTo(BigDecimal.valueOf(MOST)) > 0)) {
            faults.add(new Invalid.Place("fte", "Give full-time equivalents, 0 to 1,000,000, or leave them out."));
        }
        return faults;
    }

    /** A count that nobody can have made. */
    public static final class Impossible extends Invalid {
        Impossible(List<Place> places) {
            super(places.getFirst().message(), places);
        }
    }
}
