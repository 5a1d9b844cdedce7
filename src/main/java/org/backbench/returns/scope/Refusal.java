package org.backbench.returns.scope;

import java.time.Instant;

/** What a body said in writing when it stated that it will not send its return. */
public record Refusal(String statement, String statedBy, Instant statedAt) {}
