package org.backbench.letters;

import java.util.Locale;
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
                "rung " + rung.rungId(),
                kinds.ofRung(rung.kind(), rung.rung(), rung.escalation()),
                rung.caseId(),
                rung.clockId(),
                rung.rung(),
                rung.audienceKey(),
                what(rung),
                rung.due(),
                rung.sentence());
    }

    /** Return; close local payroll. */
    private static String what(FiredRung rung) {
        String named = rung.about() == null ? rung.label() : rung.about();
        return named.substring(0, 1).toLowerCase(Locale.UK) + named.substring(1);
    }
}
