package org.backbench.returns;

import org.backbench.cases.Cases;
import org.backbench.people.Role;
import org.springframework.stereotype.Component;

/** What the process return-correction does: bpmn/return-correction.bpmn calls ${correctionSteps.…}. */
@Component
public class CorrectionSteps {

    private final CorrectionTurns turns;
    private final Queries queries;
    private final Cases cases;

    CorrectionSteps(CorrectionTurns turns, Queries queries, Cases cases) {
        this.turns = turns;
        this.queries = queries;
        this.cases = cases;
    }

    /** The group that corrects: the return officers of the body. */
    public String correctors(long caseId) {
        return cases.get(caseId).body(Role.RETURN_OFFICER);
    }

    /** The group that certifies again. */
    public String certifiers(long caseId) {
        return cases.get(caseId).body(Role.CERTIFYING_OFFICER);
    }

    public void receive(long correctionId) {
        queries.raiseForRules(turns.receive(correctionId));
    }
}
