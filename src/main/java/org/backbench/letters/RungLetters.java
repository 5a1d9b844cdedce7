package org.backbench.letters;

import org.backbench.deadlines.RungsFired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the letters of a sweep, in its transaction: a rung that is marked as fired has its letters. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RungLetters {

    private final Writing writing;
    private final RungOccasions occasions;

    RungLetters(Writing writing, RungOccasions occasions) {
        this.writing = writing;
        this.occasions = occasions;
    }

    @EventListener
    void on(RungsFired fired) {
        writing.write(occasions.of(fired.rungs()));
    }
}
