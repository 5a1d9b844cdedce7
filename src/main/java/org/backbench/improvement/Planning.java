package org.backbench.improvement;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.Stage;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes plans from their draft to the review manager's decision. */
@Service
@Transactional
class Planning {

    private final PlanRows rows;
    private final RoundRows rounds;
    private final Actions actions;
    private final PlanClocks clocks;
    private final Cases cases;
    private final PlanTelling telling;

    Planning(PlanRows rows, RoundRows rounds, Actions actions, PlanClocks clocks, Cases cases, PlanTelling telling) {
        this.rows = rows;
        this.rounds = rounds;
        this.actions = actions;
        this.clocks = clocks;
        this.cases = cases;
        this.telling = telling;
    }

    @Transactional(readOnly = true)
    Plan get(long caseId) {
        return rows.findByCase(caseId).orElseThrow(() -> new NotFound("plan of case", caseId));
    }

    /** The last sending of the plan. */
    @Transactional(readOnly = true)
    PlanRound lastRound(long caseId) {
        return rounds.findByPlan(get(caseId).id()).getLast();
    }

    /** Sends the draft to the chief executive as a new round. */
    void send(Person person, long caseId, PlanDraft draft) {
        Plan plan = get(caseId).sent();
        draft.requireComplete(plan.requirement().target());
        rows.update(plan);
        rounds.insert(plan, draft, sign(person));
        telling.tell(person, caseId, draft.sentence(plan.requirement()));
    }

    /** The body approves its draft or sends it back to its author. */
    void approve(Person person, long caseId, Approval approval) {
        Plan plan = get(caseId);
        approval.requireSound(clocks.today());
        Plan next = approval.approved() ? plan.approved() : plan.sentBack();
        Plan.requireFourEyes(person, drafters(plan));
        rows.update(next);
        rounds.setApproval(plan, approval);
        if (approval.approved()) {
            clocks.planSent(caseId, person.name());
        }
        telling.tell(person, caseId, approval.sentence());
    }

    /** The review manager agrees the plan, accepts the explanation, or returns it with reasons. */
    void decide(Person person, long caseId, Decision decision) {
        Plan plan = get(caseId);
        Plan next = plan.decided(decision.outcome(), clocks.today());
        Plan.requireFourEyes(person, hands(plan));
        PlanRound round = rounds.findByPlan(plan.id()).getLast();
        round.requireFit(decision, plan.requirement());
        rows.update(next);
        rounds.setRuling(plan, decision, sign(person));
        follow(person, cases.get(caseId), next, round, decision);
    }

    private void follow(Person person, CaseFile file, Plan plan, PlanRound round, Decision decision) {
        switch (decision.outcome()) {
            case AGREED -> {
                clocks.agreed(file, plan);
                actions.begin(file, plan, round.draft().countingItems());
                telling.agreed(person, plan, round, decision);
            }
            case EXPLAINED -> {
                cases.leave(file.id(), Stage.IMPROVEMENT, "explanation accepted");
                telling.tell(
                        person, file.id(), "The explanation was accepted: no plan is needed. " + decision.reason());
            }
            case RETURNED -> telling.returned(person, plan, round, decision, clocks.planReturned(file));
        }
    }

    private Set<Long> drafters(Plan plan) {
        return ids(rounds.findByPlan(plan.id()).stream().map(PlanRound::drafted).toList());
    }

    /** Everybody of the body who wrote or approved a round. */
    private Set<Long> hands(Plan plan) {
        Set<Long> hands = new HashSet<>(drafters(plan));
        rounds.findByPlan(plan.id()).stream()
                .map(PlanRound::approval)
                .filter(approval -> approval != null)
                .forEach(approval -> hands.add(approval.by().personId()));
        return hands;
    }

    private static Set<Long> ids(Collection<Signature> signatures) {
        Set<Long> ids = new HashSet<>();
        signatures.forEach(signature -> ids.add(signature.personId()));
        return ids;
    }

    private Signature sign(Person person) {
        return Signature.of(person, clocks.today());
    }
}
