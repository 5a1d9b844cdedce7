package org.backbench.improvement;

import java.util.List;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.NotFound;
import org.backbench.problems.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The savings of a plan from claimed to sustained, and what happens to those that did not last. */
@Service
@Transactional
public class Savings {

    private final PlanRows plans;
    private final ActionRows actions;
    private final SavingRows rows;
    private final PlanClocks clocks;
    private final Gate gate;

    Savings(PlanRows plans, ActionRows actions, SavingRows rows, PlanClocks clocks, Gate gate) {
        this.plans = plans;
        this.actions = actions;
        this.rows = rows;
        this.clocks = clocks;
        this.gate = gate;
    }

    /** The savings of a case that has a plan; the caller has checked that the person may see the case. */
    @Transactional(readOnly = true)
    public SavingsView of(long caseId) {
        return sheet(caseId).view();
    }

    /** Takes back a verified saving that did not last: it counts no more and stays in the history (NI 179). */
    public void withdraw(Person person, long actionId, String reason) {
        Action action = admit(person, "withdraw-saving", actionId);
        long pounds = rows.findByAction(actionId).requireWithdrawable();
        if (reason.isBlank()) {
            throw new ReasonMissing();
        }
        rows.insert(actionId, SavingStep.withdrawn(pounds, sign(person), reason));
        String sentence = "%s: the verified saving of %s was withdrawn. %s"
                .formatted(action.title(), Wording.money(pounds), reason);
        gate.done(person, "withdraw-saving", "action " + actionId, action.caseId(), sentence);
    }

    /** Confirms that a verified saving has lasted two full financial years after its first. */
    public void confirmSustained(Person person, long actionId) {
        Action action = admit(person, "confirm-sustained", actionId);
        long pounds = rows.findByAction(actionId).requireSustainable(clocks.today());
        rows.insert(actionId, SavingStep.sustained(pounds, sign(person)));
        String sentence = "%s: the saving of %s is sustained.".formatted(action.title(), Wording.money(pounds));
        gate.done(person, "confirm-sustained", "action " + actionId, action.caseId(), sentence);
    }

    SavingsSheet sheet(long caseId) {
        Plan plan = plan(caseId);
        List<SavingsSheet.Entry> entries = SavingsSheet.entries(actions.findByCase(caseId), rows::findByActions);
        return new SavingsSheet(plan, entries, clocks.today());
    }

    /** What keeps the plan of a case from being closed: its open actions, and those that its body took over. */
    List<ActionRows.NamedAction> open(long caseId) {
        return actions.openBefore(plan(caseId));
    }

    private Plan plan(long caseId) {
        return plans.findByCase(caseId).orElseThrow(() -> new NotFound("plan of case", caseId));
    }

    private Action admit(Person person, String right, long actionId) {
        Action action = actions.find(actionId).orElseThrow(() -> new NotFound("action", actionId));
        gate.admit(person, right, action, file -> file.partnership(Role.REVIEW_MANAGER));
        return action;
    }

    private Signature sign(Person person) {
        return Signature.of(person, clocks.today());
    }

    /** Nobody takes a saving back without saying why. */
    public static final class ReasonMissing extends Refused {
        ReasonMissing() {
            super("Say why the saving is withdrawn: the body and its partnership will read it.");
        }
    }
}
