package org.backbench.improvement;

import org.jspecify.annotations.Nullable;

/** The review manager's decision whether a plan is asked for, with his reason. */
public record PlanNeed(
        long caseId,
        NeedOutcome outcome,
        String reason,
        Signature by,
        @Nullable Requirement requirement) {}
