package org.backbench.returns;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** What a line of a return counts. */
public enum Unit {
    THOUSAND_POUNDS("£", "k", "£ thousand", "Type the amount in £ thousand, like 5,600."),
    PEOPLE("", "", "people", "Type a number of people, like 640."),
    FTE("", "", "FTE", "Type a number of full-time equivalents, like 231.5.");

    private final String before;
    private final String after;
    private final String title;
    private final String hint;

    Unit(String before, String after, String title, String hint) {
        this.before = before;
        this.after = after;
        this.title = title;
        this.hint = hint;
    }

    public static Unit of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String title() {
        return title;
    }

    /** How to type a figure of this unit. */
    public String hint() {
        return hint;
    }

    /** The figure as a sentence says it: £5,600k; −£180k; 640. */
    public String say(BigDecimal value) {
        String digits = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.UK)).format(value.abs());
        return (value.signum() < 0 ? "−" : "") + before + digits + after;
    }
}
