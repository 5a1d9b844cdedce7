package org.backbench.improvement;

import org.jspecify.annotations.Nullable;

/** The review manager's decision whether a plan is asked for, with his reason. */
public record PlanNeed(
        long caseId,
        NeedOutcome outcome,
        String reason,
        Signature by,
        @Nullable Requirement requirement) {

    /** As the story of the case tells it. */
    public String sentence() {
        String asked = requirement == null
                ? "No plan is needed"
                : "A plan of %s a year is %s (%s)"
                        .formatted(Wording.money(requirement.pounds()), outcome.key(), requirement.title());
        return "%s: %s".formatted(asked, reason);
    }
}
