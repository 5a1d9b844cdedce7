package org.backbench.problems;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Someone else was first: the state has moved on since the person looked (409). */
public non-sealed class Outdated extends Problem {

    public Outdated(String message) {
        this(message, null);
    }

    /** Refused since a moment. */
    public Outdated(String message, @Nullable Instant since) {
        super(message, since);
    }

    @Override
    public int status() {
        return 409;
    }
}
