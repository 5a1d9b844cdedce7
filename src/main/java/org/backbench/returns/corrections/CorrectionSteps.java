package org.backbench.returns.corrections;

import org.backbench.cases.Cases;
import org.backbench.people.Role;
import org.backbench.returns.queries.RuleQueries;
import org.springframework.stereotype.Component;

/** What the process return-correction does: bpmn/return-correction.bpmn calls ${correctionSteps.…}. */
@Component
public class CorrectionSteps {

    private final CorrectionTurns turns;
    private final RuleQueries queries;
    private final Cases cases;

    CorrectionSteps(CorrectionTurns turns, RuleQueries queries, Cases cases) {
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
        queries.raise(turns.receive(correctionId));
    }
}
