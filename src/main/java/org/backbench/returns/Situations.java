package org.backbench.returns;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.backbench.bodies.Bodies;
import org.springframework.stereotype.Component;

/** Looks up what a return is held against. */
@Component
class Situations {

    private final AcceptedRows accepted;
    private final Bodies bodies;
    private final Definitions definitions;

    Situations(AcceptedRows accepted, Bodies bodies, Definitions definitions) {
        this.accepted = accepted;
        this.bodies = bodies;
        this.definitions = definitions;
    }

    /** Across a change of its definition a line is held against nothing. */
    Situation of(BodyReturn owed, Typed typed) {
        Map<String, BigDecimal> lastYear =
                new LinkedHashMap<>(accepted.own(owed.cycle() - 1, owed.template(), owed.bodyCode()));
        lastYear.keySet().removeAll(changed(owed).keySet());
        return new Situation(
                lastYear,
                Set.copyOf(bodies.find(owed.bodyCode()).peerGroups()),
                Situation.byFunction(typed.standings()));
    }

    /** By line, what its definition says otherwise than last year. */
    Map<String, String> changed(BodyReturn owed) {
        return definitions.changes(owed.template(), owed.cycle(), owed.cycle() - 1);
    }
}
