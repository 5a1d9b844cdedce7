package org.backbench.improvement;

import org.jspecify.annotations.Nullable;

/** The review manager's decision on one round of a plan, as it is kept. */
public record Ruling(String outcome, Signature by, @Nullable String reason) {}
