package org.backbench.returns;

import java.util.Locale;

/** What a figure must fulfil beside being a number. */
public enum LineRule {
    /** Above zero: shares are computed on it. */
    POSITIVE,
    /** Zero or more, without a fraction. */
    WHOLE,
    /** Zero or more. */
    NOT_NEGATIVE,
    /** Exactly the sum of other lines. */
    SUM;

    static LineRule of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
