package org.backbench.improvement;

import java.util.Locale;

/** Whether a plan is asked for. */
public enum NeedOutcome {
    REQUIRED,
    OFFERED,
    NO_PLAN;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
