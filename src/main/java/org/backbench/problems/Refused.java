package org.backbench.problems;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A named rule forbids this now (422). Each module names its rules by extending this class. */
public non-sealed class Refused extends Problem {

    public Refused(String message) {
        this(message, null);
    }

    /** Refused since a moment. */
    public Refused(String message, @Nullable Instant since) {
        super(message, since);
    }

    @Override
    public int status() {
        return 422;
    }
}
