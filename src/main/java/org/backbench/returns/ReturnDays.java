package org.backbench.returns;

import org.backbench.deadlines.ClocksMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A return is due when its clock says. */
@Component
class ReturnDays {

    private final ReturnRows rows;

    ReturnDays(ReturnRows rows) {
        this.rows = rows;
    }

    @EventListener
    void on(ClocksMoved moved) {
        moved.clocks().stream()
                .filter(clock -> clock.kind().equals("return"))
                .forEach(clock -> rows.setExtendedTo(clock.caseId(), clock.to()));
    }
}
