package org.backbench.benchmarks;

import java.util.Locale;

/** What the value of an indicator is counted in. */
public enum RatioUnit {
    PERCENT("", "%", 2, "per cent"),
    PER_1000("", " per 1,000", 1, "per 1,000 people employed"),
    GBP("£", "", 2, "pounds"),
    GBP_PER_M2("£", " per m²", 2, "pounds per square metre"),
    DAYS("", " days", 1, "days"),
    WORKING_DAYS("", " working days", 1, "working days"),
    HOURS("", " hours", 0, "hours"),
    M2("", " m²", 1, "square metres"),
    KWH_PER_M2("", " kWh per m²", 0, "kilowatt hours per square metre"),
    M3_PER_M2("", " m³ per m²", 2, "cubic metres per square metre"),
    RATIO("", "", 2, "ratio"),
    RATIO_N_TO_1("", " to 1", 1, "so many to one"),
    INDEX_0_100("", " of 100", 1, "index from 0 to 100"),
    COUNT_0_10("", " of 10", 1, "count from 0 to 10");

    private final String before;
    private final String after;
    private final int places;
    private final String words;

    RatioUnit(String before, String after, int places, String words) {
        this.before = before;
        this.after = after;
        this.places = places;
        this.words = words;
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

    /** How many places a reader needs: more would pretend. */
    public int places() {
        return places;
    }

    /** What it is called where it stands alone: per cent, working days. */
    public String words() {
        return words;
    }
}
