package org.backbench.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.backbench.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the running cases stand that a person may see, in numbers. */
@Service
@Transactional(readOnly = true)
public class CaseCounts {

    private final CaseRows rows;
    private final Clock clock;

    CaseCounts(CaseRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** For each region and stage, for each region, for each stage and for all: those that have any. */
    public List<CaseCount> running(Person person) {
        return rows.countRunning(Sight.of(person), LocalDate.now(clock));
    }
}
