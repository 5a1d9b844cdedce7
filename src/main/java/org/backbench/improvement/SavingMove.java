package org.backbench.improvement;

import java.util.Locale;

/** What can happen to a saving. */
public enum SavingMove {
    CLAIMED,
    EVIDENCED,
    VERIFIED,
    NOT_VERIFIED,
    SUSTAINED,
    WITHDRAWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
