package org.backbench.benchmarks;

import java.util.Locale;

/** What the value of an indicator is counted in. */
public enum RatioUnit {
    PERCENT("", "%"),
    PER_1000("", " per 1,000"),
    GBP("£", ""),
    GBP_PER_M2("£", " per m²"),
    DAYS("", " days"),
    WORKING_DAYS("", " working days"),
    HOURS("", " hours"),
    M2("", " m²"),
    KWH_PER_M2("", " kWh per m²"),
    M3_PER_M2("", " m³ per m²"),
    RATIO("", ""),
    RATIO_N_TO_1("", " to 1"),
    INDEX_0_100("", " of 100"),
    COUNT_0_10("", " of 10");

    private final String before;
    private final String after;

    RatioUnit(String before, String after) {
        this.before = before;
        this.after = after;
    }

    static RatioUnit of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What stands before the digits: £. */
    public String before() {
        return before;
    }

    /** What stands behind the digits: %. */
    public String after() {
        return after;
    }
}
