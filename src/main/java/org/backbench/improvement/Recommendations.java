package org.backbench.improvement;

import java.util.List;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.paging.After;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a body that has ended was asked for and had not planned yet: it passes to named successors as open actions. */
@Service("improvementRecommendations") // the auditor’s recommendations are a service of assessments
@Transactional
public class Recommendations {

    private final PlanRows plans;
    private final Passing passing;
    private final Cases cases;
    private final Bodies bodies;
    private final Rights rights;
    private final Gate gate;

    Recommendations(PlanRows plans, Passing passing, Cases cases, Bodies bodies, Rights rights, Gate gate) {
        this.plans = plans;
        this.passing = passing;
        this.cases = cases;
        this.bodies = bodies;
        this.rights = rights;
        this.gate = gate;
    }

    /**
     * Passes on what the plan of a case asks for; the plan is not agreed any more, and closes when it is carried out.
     *
     * @param heirs one, or two where the former body was a county; their shares total 1
     * @return the ids of the open actions, in the order of the heirs
     */
    public List<Long> pass(Person person, long caseId, List<Heir> heirs) {
        rights.require(person, "pass-duty");
        CaseFile file = cases.find(person, caseId);
        Plan plan = plans.findByCase(caseId).orElseThrow(() -> new NotFound("plan of case", caseId));
        PublicBody former = bodies.find(file.bodyCode());
        Heirs.requireEnded(former, passing.today());
        Heirs.require(former, heirs);
        plans.update(plan.passedOn());
        List<Long> actions = passing.inherit(plan, file, heirs, person);
        gate.done(
                person,
                "pass-duty",
                "plan " + plan.id(),
                caseId,
                "What was to be saved in %s passes from %s to %s, without an agreed plan."
                        .formatted(plan.requirement().title(), former.name(), Heirs.words(heirs, bodies)));
        return actions;
    }

    /** Plans of bodies that have ended which nobody agreed, by body name. */
    @Transactional(readOnly = true)
    public Page<WaitingPlan> waiting(Person person, @Nullable String after, int limit) {
        rights.require(person, "pass-duty");
        String name = after == null ? "" : After.name(after);
        long id = after == null ? 0 : After.id(after);
        return Page.of(
                        plans.listWaiting(passing.today(), name, id, limit + 1),
                        limit,
                        last -> last.bodyName() + "~" + last.plan().id())
                .map(this::waiting);
    }

    private WaitingPlan waiting(PlanRows.NamedPlan named) {
        PublicBody former = bodies.find(named.plan().bodyCode());
        return new WaitingPlan(
                named.plan(),
                named.reference(),
                former,
                former.successors().stream().map(bodies::find).toList(),
                Heirs.most(former));
    }
}
