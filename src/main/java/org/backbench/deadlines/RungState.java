package org.backbench.deadlines;

import java.util.Locale;

/**
 * What has become of a rung. Held: its clock stands still. Superseded: a higher one was due as well when the sweep
 * came back after an outage.
 */
public enum RungState {
    TO_COME,
    HELD,
    FIRED,
    SUPERSEDED,
    NOT_APPLICABLE,
    CANCELLED;

    /** The kebab-case word: to-come. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static RungState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
