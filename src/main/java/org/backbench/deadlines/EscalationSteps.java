package org.backbench.deadlines;

import org.springframework.stereotype.Component;

/** What the process of an escalation asks for: bpmn/escalation.bpmn calls ${escalationSteps.…}. */
@Component
public class EscalationSteps {

    private final Escalations escalations;

    EscalationSteps(Escalations escalations) {
        this.escalations = escalations;
    }

    /** The role that was asked to step in, as the rung says. */
    public String answerers(long escalationId) {
        return escalations.get(escalationId).roleKey();
    }
}
