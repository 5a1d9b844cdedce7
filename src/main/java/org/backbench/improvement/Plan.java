package org.backbench.improvement;

import java.time.LocalDate;
import java.util.Collection;
import org.backbench.people.Person;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The improvement plan of one case. Changing it gives a new plan; {@link Planning} stores it.
 *
 * @param required false when it was only offered
 * @param round how often it has been sent
 */
public record Plan(
        long id,
        long caseId,
        String bodyCode,
        boolean required,
        Requirement requirement,
        PlanState state,
        int round,
        @Nullable LocalDate agreedOn,
        @Nullable Closing closing,
        int version) {

    /** The body's draft is complete and goes to its chief executive. */
    Plan sent() {
        if (state != PlanState.DRAFTING && state != PlanState.RETURNED) {
            throw new NotToBeDrafted(this);
        }
        return with(PlanState.AWAITING_APPROVAL, round + 1);
    }

    Plan approved() {
        return from(PlanState.AWAITING_APPROVAL).with(PlanState.AWAITING_DECISION, round);
    }

    Plan sentBack() {
        return from(PlanState.AWAITING_APPROVAL).with(PlanState.DRAFTING, round);
    }

    /** The state a decision leads to; the day is kept when it is agreed. */
    Plan decided(Decision.Outcome outcome, LocalDate today) {
        Plan waiting = from(PlanState.AWAITING_DECISION);
        return switch (outcome) {
            case AGREED -> waiting.agreed(today);
            case EXPLAINED -> waiting.with(PlanState.EXPLAINED, round);
            case RETURNED -> waiting.with(PlanState.RETURNED, round);
        };
    }

    /** The body has ended before its plan was agreed: successors carry out what it was asked for. */
    Plan passedOn() {
        if (state != PlanState.DRAFTING && state != PlanState.RETURNED) {
            throw new NotToBePassedOn(this);
        }
        return with(PlanState.PASSED_ON, round);
    }

    private Plan agreed(LocalDate today) {
        return new Plan(id, caseId, bodyCode, required, requirement, PlanState.AGREED, round, today, closing, version);
    }

    /** Closes the plan with the outcome that the verified pounds give. */
    Plan closed(Closing how, long verified) {
        from(state == PlanState.PASSED_ON ? PlanState.PASSED_ON : PlanState.AGREED);
        how.outcome().requireAgreesWith(verified, requirement.pounds());
        return new Plan(id, caseId, bodyCode, required, requirement, PlanState.CLOSED, round, agreedOn, how, version);
    }

    /** Whoever wrote or decided on a plan before does not take the next step on it. */
    static void requireFourEyes(Person person, Collection<Long> earlierHands) {
        if (earlierHands.contains(person.id())) {
            throw new FourEyes(person);
        }
    }

    private Plan from(PlanState expected) {
        if (state != expected) {
            throw new NotNow(this, expected);
        }
        return this;
    }

    private Plan with(PlanState next, int newRound) {
        return new Plan(id, caseId, bodyCode, required, requirement, next, newRound, agreedOn, closing, version);
    }

    /** A plan is written only before it is sent and after it was returned. */
    public static final class NotToBeDrafted extends Refused {
        NotToBeDrafted(Plan plan) {
            super("The plan is %s and cannot be sent again now."
                    .formatted(plan.state().words()));
        }
    }

    /** What waits for somebody's answer is answered first. */
    public static final class NotToBePassedOn extends Refused {
        NotToBePassedOn(Plan plan) {
            super(("The plan is %s. What it asks for passes on while the body would write it: have it sent back or"
                            + " decided first. Agreed actions pass one by one.")
                    .formatted(plan.state().words()));
        }
    }

    /** The step belongs to another state of the plan. */
    public static final class NotNow extends Refused {
        NotNow(Plan plan, PlanState expected) {
            super("The plan is %s; this can be done only while it is %s."
                    .formatted(plan.state().words(), expected.words()));
        }
    }

    /** Who wrote a plan neither approves nor decides it, and who approved it does not decide it. */
    public static final class FourEyes extends Refused {
        FourEyes(Person person) {
            super("%s has had a hand in this plan already. Another person has to take this step: release the task."
                    .formatted(person.name()));
        }
    }
}
