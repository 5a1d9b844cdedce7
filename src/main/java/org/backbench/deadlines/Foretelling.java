package org.backbench.deadlines;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the rungs of a case that are to come will say, and to whom. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Foretelling {

    private final TakingRows rows;
    private final RungWords words;
    private final Clock clock;

    Foretelling(TakingRows rows, RungWords words, Clock clock) {
        this.rows = rows;
        this.words = words;
        this.clock = clock;
    }

    /** In the order in which they will fire: by what is known now, and if nothing comes before. */
    public List<FiredRung> of(long caseId) {
        return words.foretold(rows.findToCome(caseId, clock.instant()).stream()
                .filter(rung -> !rung.superseded())
                .toList());
    }
}
