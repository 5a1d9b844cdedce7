package org.backbench.benchmarks;

import java.util.Locale;

/** Which end of an indicator is the better one. */
public enum BetterWhen {
    /** The worst quarter lies above Q3. */
    LOWER,
    /** The worst quarter lies below Q1. */
    HIGHER,
    /** Neither end is better: there is no boundary, only a place. */
    CONTEXT;

    static BetterWhen of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
