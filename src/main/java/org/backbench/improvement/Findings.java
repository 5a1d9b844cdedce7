package org.backbench.improvement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What panel and benchmark say about a body, function by function: the ground on which a plan may be asked for.
 *
 * @param caveat what must stand beside the figures of this return; null where there is nothing to warn of
 */
record Findings(List<Finding> functions, @Nullable String caveat) {

    Findings {
        functions = List.copyOf(functions);
    }

    /** Opportunities overlap, so the largest single one counts, never their sum. */
    Optional<Finding> largestToImprove() {
        return functions.stream().filter(Finding::improve).max(Comparator.comparingLong(Finding::opportunity));
    }

    Optional<Finding> largest() {
        return functions.stream().max(Comparator.comparingLong(Finding::opportunity));
    }

    /** What the review manager reads before he decides. */
    String sentence() {
        if (functions.isEmpty()) {
            return "The benchmark shows no function of this body.";
        }
        String all = functions.stream().map(finding -> finding.sentence(gap())).collect(Collectors.joining(" "));
        return caveat == null ? all : all + " " + caveat;
    }

    /** Arithmetic on an accounting line is a difference, no opportunity. */
    private String gap() {
        return caveat == null ? "opportunity" : "difference from the class boundary";
    }

    /**
     * The function on which a plan is asked for.
     *
     * @param smallest pounds a year below which no plan is asked for
     */
    Finding groundFor(NeedOutcome outcome, long smallest) {
        if (outcome == NeedOutcome.REQUIRED && largestToImprove().isEmpty()) {
            throw new NotFromARatioAlone();
        }
        Optional<Finding> ground = largestToImprove().or(this::largest);
        if (ground.isEmpty() || ground.get().opportunity() < smallest) {
            throw new OpportunityTooSmall(
                    gap(), ground.map(Finding::opportunity).orElse(0L), smallest);
        }
        return ground.get();
    }

    /** A plan is required only where the panel said "improve". */
    public static final class NotFromARatioAlone extends Refused {
        NotFromARatioAlone() {
            super("The panel said “improve” for no function, and a ratio alone never makes a plan required."
                    + " Offer a plan, or decide that none is needed.");
        }
    }

    /** Below a threshold no plan is asked for. */
    public static final class OpportunityTooSmall extends Refused {
        OpportunityTooSmall(String gap, long opportunity, long smallest) {
            super("The %s is %s a year; below %s no plan is asked for. Decide that no plan is needed."
                    .formatted(gap, Wording.money(opportunity), Wording.money(smallest)));
        }
    }
}
