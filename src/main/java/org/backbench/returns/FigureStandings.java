package org.backbench.returns;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which figures are under query: provisional before the freeze, reserved at the freeze or when time has run out. */
@Service
@Transactional(readOnly = true)
public class FigureStandings {

    private final QueryRows rows;

    FigureStandings(QueryRows rows) {
        this.rows = rows;
    }

    /** The figures that stand in no quartile, of a collection: the freeze waits for nobody. */
    public List<FigureStanding> reserved(Cycle cycle, String template) {
        return rows.unsettled(cycle.year(), template).stream()
                .filter(figure -> figure.forGood() || cycle.frozen())
                .toList();
    }

    /** The figures that count, but may still change. */
    public List<FigureStanding> provisional(Cycle cycle, String template) {
        return cycle.frozen()
                ? List.of()
                : rows.unsettled(cycle.year(), template).stream()
                        .filter(figure -> !figure.forGood())
                        .toList();
    }
}
