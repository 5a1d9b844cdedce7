package org.backbench.letters;

import org.backbench.calendar.Dates;
import org.backbench.deadlines.FiredRung;
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
    private final LetterKinds kinds;

    RungLetters(Writing writing, LetterKinds kinds) {
        this.writing = writing;
        this.kinds = kinds;
    }

    @EventListener
    void on(RungsFired fired) {
        writing.write(fired.rungs().stream().map(this::occasion).toList());
    }

    private Occasion occasion(FiredRung rung) {
        return new Occasion(
                "rung %d %s %s".formatted(rung.clockId(), rung.rung(), Dates.dayOf(rung.at())),
                kinds.ofRung(rung.kind(), rung.rung()),
                rung.caseId(),
                rung.clockId(),
                rung.rung(),
                rung.audienceKey(),
                rung.kind().replace('-', ' '),
                null,
                rung.sentence());
    }
}
