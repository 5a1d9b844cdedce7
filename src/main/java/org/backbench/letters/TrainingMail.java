package org.backbench.letters;

import org.backbench.deadlines.ClockMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings the digests of every morning that the training clock has passed, into the outbox here and nowhere else. */
@Component
class TrainingMail {

    private final Composing composing;

    TrainingMail(Composing composing) {
        this.composing = composing;
    }

    @EventListener(ClockMoved.class)
    void bringDigests() {
        composing.digests();
    }
}
