package org.backbench.benchmarks;

import java.util.Locale;

/** Why a body is left out of quartiles. Missing, zero and negative are three different things. */
public enum Reason {
    ATYPICAL,
    MISSING,
    ZERO,
    NEGATIVE,
    NOT_RECEIVED;

    /** The kebab-case word: not-received. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
