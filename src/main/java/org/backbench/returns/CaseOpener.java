package org.backbench.returns;

import java.util.List;
import java.util.Map;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.PublicBody;
import org.backbench.bodies.Route;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseStatus;
import org.backbench.cases.Cases;
import org.backbench.cases.NewCase;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the case of a return and sets it moving where the body's route is drawn. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseOpener {

    private final ReturnRows returns;
    private final Bodies bodies;
    private final Cases cases;

    CaseOpener(ReturnRows returns, Bodies bodies, Cases cases) {
        this.returns = returns;
        this.bodies = bodies;
        this.cases = cases;
    }

    /** Opens the next cases of a collection whose returns have none; how many were opened. */
    public int openNext(Cycle cycle, String template, int limit) {
        List<BodyReturn> waiting = returns.withoutCase(cycle.year(), template, limit);
        waiting.forEach(owed -> open(cycle, owed));
        return waiting.size();
    }

    public CaseFile open(Cycle cycle, BodyReturn owed) {
        PublicBody body = bodies.find(owed.bodyCode());
        Route route = bodies.routeOf(body);
        CaseFile file = cases.open(
                new NewCase(body, cycle.year(), cycle.dataYear(), owed.template(), route.key(), route.drawn()));
        returns.setCase(owed.id(), file.id());
        if (file.status() == CaseStatus.RUNNING) {
            cases.start(file.id(), Map.of());
        }
        return file;
    }
}
