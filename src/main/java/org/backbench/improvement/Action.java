package org.backbench.improvement;

import java.time.LocalDate;
import org.backbench.people.Person;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An agreed item of a plan on its way to a verified saving.
 *
 * @param number 1 is shown as A1
 * @param expected pounds a year that count
 * @param percentDone as the owner last reported
 * @param reporterId who reported it done, null before
 */
public record Action(
        long id,
        long planId,
        long caseId,
        int number,
        String what,
        String function,
        String owner,
        Priority priority,
        LocalDate due,
        String milestone,
        String measure,
        long expected,
        ActionState state,
        int percentDone,
        @Nullable Long reporterId,
        int version) {

    /** A1, as people call it. */
    public String label() {
        return "A" + number;
    }

    /** A1 Shared payables and payroll. */
    public String title() {
        return label() + " " + what;
    }

    Action progressed(int percent) {
        requireState(ActionState.OPEN);
        if (percent < 0 || percent > 99) {
            throw new ProgressOutOfRange();
        }
        return with(ActionState.OPEN, percent, reporterId);
    }

    /** The owner says that it is done. */
    Action reportedDone(Claim claim, Person reporter, LocalDate today) {
        requireState(ActionState.OPEN);
        claim.requireSound(today);
        return with(ActionState.REPORTED, 100, reporter.id());
    }

    /** Someone else has looked at the evidence. */
    Action judged(Verification verification, long evidenced, Person verifier) {
        requireState(ActionState.REPORTED);
        if (reporterId != null && reporterId == verifier.id()) {
            throw new OwnClaim();
        }
        verification.requireSound(evidenced);
        return with(verification.verified() ? ActionState.VERIFIED : ActionState.OPEN, percentDone, reporterId);
    }

    private void requireState(ActionState expected) {
        if (state != expected) {
            throw new NotNow(this, expected);
        }
    }

    private Action with(ActionState next, int percent, @Nullable Long reporter) {
        return new Action(
                id, planId, caseId, number, what, function, owner, priority, due, milestone, measure, expected, next,
                percent, reporter, version);
    }

    /** The step belongs to another state of the action. */
    public static final class NotNow extends Refused {
        NotNow(Action action, ActionState expected) {
            super("%s is %s; this can be done only while it is %s."
                    .formatted(action.label(), action.state().words(), expected.words()));
        }
    }

    /** Progress of an action under way is 0 to 99 per cent. */
    public static final class ProgressOutOfRange extends Refused {
        ProgressOutOfRange() {
            super("Progress under way is 0 to 99 per cent. When all is done, report the action done with its"
                    + " evidence.");
        }
    }

    /** A saving is verified by somebody other than the person who claimed it. */
    public static final class OwnClaim extends Refused {
        OwnClaim() {
            super("You reported this action done. Another person has to verify it: release the task.");
        }
    }
}
