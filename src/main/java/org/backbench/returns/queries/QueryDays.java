package org.backbench.returns.queries;

import java.util.Objects;
import org.backbench.deadlines.ClocksMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A query is due when its clock says. */
@Component
class QueryDays {

    private final QueryRows rows;

    QueryDays(QueryRows rows) {
        this.rows = rows;
    }

    @EventListener
    void on(ClocksMoved moved) {
        moved.clocks().stream()
                .filter(clock -> clock.kind().equals("query"))
                .forEach(clock -> rows.setDue(Objects.requireNonNull(clock.subject()), clock.to()));
    }
}
