package org.backbench.improvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.bodies.Bodies;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.workflow.Workflow;
import org.backbench.worklist.OpenWork;
import org.springframework.stereotype.Component;

/** Gives an action to a body that follows the one that agreed it: its tasks, its clock, and sight of the case. */
@Component
class Passing {

    private final ActionRows rows;
    private final PlanClocks clocks;
    private final OpenWork tasks;
    private final Workflow workflow;
    private final Cases cases;
    private final Bodies bodies;

    Passing(ActionRows rows, PlanClocks clocks, OpenWork tasks, Workflow workflow, Cases cases, Bodies bodies) {
        this.rows = rows;
        this.clocks = clocks;
        this.tasks = tasks;
        this.workflow = workflow;
        this.cases = cases;
        this.bodies = bodies;
    }

    CaseFile file(Action action) {
        return cases.get(action.caseId());
    }

    LocalDate today() {
        return clocks.today();
    }

    /** The group that answers for an action: that of the body or, where it has ended, of its successor. */
    String ownersOf(Action action) {
        return Role.RETURN_OFFICER.at(Objects.requireNonNullElseGet(
                rows.ownerBody(action.id()), () -> file(action).bodyCode()));
    }

    void pass(Action action, CaseFile file, Heir heir, long expected, Person by) {
        rows.pass(action.id(), heir, expected);
        tasks.hand(file.id(), "report-progress", action.id(), Role.RETURN_OFFICER.at(heir.bodyCode()));
        clocks.passed(action, by.name());
        begin(action, file, heir);
    }

    /** The second part of a county's action, on its own way from now. */
    long split(Action action, CaseFile file, Heir heir, long expected) {
        long id = rows.split(action.id(), heir, expected);
        begin(rows.find(id).orElseThrow(), file, heir);
        if (!workflow.correlate("action-split", file.id(), Map.of("actionId", id))) {
            throw new IllegalStateException("No process of " + file.reference() + " takes up the other part");
        }
        return id;
    }

    /** What nobody has planned for goes to those who follow, each a part of its own, and its case goes on with them. */
    List<Long> inherit(Plan plan, CaseFile file, List<Heir> heirs, Person by) {
        long pounds = plan.requirement().pounds();
        long first = heirs.getFirst().part(pounds);
        List<Long> ids = new ArrayList<>(List.of(rows.insert(plan, heirs.getFirst(), first, null)));
        if (heirs.size() > 1) {
            ids.add(rows.insert(plan, heirs.getLast(), pounds - first, ids.getFirst()));
        }
        for (int i = 0; i < ids.size(); i++) {
            begin(rows.find(ids.get(i)).orElseThrow(), file, heirs.get(i));
        }
        clocks.planPassedOn(file.id(), by.name());
        if (!workflow.correlate("recommendation-passed", file.id(), Map.of())) {
            throw new IllegalStateException("No process of " + file.reference() + " waits for a draft");
        }
        return ids;
    }

    private void begin(Action action, CaseFile file, Heir heir) {
        cases.handOn(file.id(), heir.bodyCode());
        clocks.begunBy(bodies.find(heir.bodyCode()), action);
    }
}
