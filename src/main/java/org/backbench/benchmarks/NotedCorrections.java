package org.backbench.benchmarks;

import java.time.Clock;
import org.backbench.benchmarks.CorrectionNote.State;
import org.backbench.returns.Returns;
import org.backbench.returns.corrections.ReturnCorrected;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes, for every release a corrected figure stands in, what it would have been. */
@Component
class NotedCorrections {

    private final ReleaseEffects effects;
    private final CorrectionNoteRows notes;
    private final Returns returns;
    private final Clock clock;

    NotedCorrections(ReleaseEffects effects, CorrectionNoteRows notes, Returns returns, Clock clock) {
        this.effects = effects;
        this.notes = notes;
        this.returns = returns;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ReturnCorrected corrected) {
        effects.of(corrected.cycle(), corrected.template(), corrected.bodyCode(), returns.figures(corrected.caseId()))
                .forEach(effect -> notes.insert(
                        effect,
                        corrected.version(),
                        effects.needsDecision(effect) ? State.TO_DECIDE : State.NOTED,
                        clock.instant()));
    }
}
