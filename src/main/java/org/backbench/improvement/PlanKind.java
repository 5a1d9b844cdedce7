package org.backbench.improvement;

/** What a body sends when a plan is asked for: items that save, or the reason why its cost is what it is. */
public enum PlanKind {
    PLAN,
    EXPLANATION
}
