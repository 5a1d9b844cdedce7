package org.backbench.returns.corrections;

import java.util.Optional;
import org.backbench.returns.BodyReturn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which correction of a return is under way: it decides what may be typed. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class RunningCorrections {

    private final CorrectionRows rows;

    RunningCorrections(CorrectionRows rows) {
        this.rows = rows;
    }

    public Optional<Correction> of(BodyReturn owed) {
        return rows.running(owed.id());
    }
}
