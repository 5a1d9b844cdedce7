package org.backbench.returns;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a line of a return counts. */
public enum Unit {
    THOUSAND_POUNDS("£", "k", "£ thousand", "Type the amount in £ thousand, like 5,600."),
    PEOPLE("", "", "people", "Type a number of people, like 640."),
    FTE("", "", "FTE", "Type a number of full-time equivalents, like 231.5."),
    COUNT("", "", "number", "Type a whole number, like 12,400."),
    DAYS("", " days", "days", "Type a number of days, like 12.5."),
    HOURS("", " hours", "hours", "Type a number of hours, like 1,480."),
    SQUARE_METRES("", " m²", "m²", "Type the area in square metres, like 18,500."),
    KWH("", " kWh", "kWh", "Type the energy in kWh, like 2,400,000."),
    CUBIC_METRES("", " m³", "m³", "Type the water in cubic metres, like 5,200."),
    PERCENT("", "%", "per cent", "Type a percentage, like 12.5."),
    INDEX("", "", "index, 0 to 100", "Type an index from 0 to 100, like 68."),
    POINTS("", "", "points", "Type a number of points, like 42."),
    YES_NO("", "", "yes or no", "Type yes or no.");

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

    /** The word the template files use: thousand-pounds. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    /** How to type a figure of this unit. */
    public String hint() {
        return hint;
    }

    /** Whether it is money, in £ thousand. */
    public boolean isMoney() {
        return this == THOUSAND_POUNDS;
    }

    /** What was typed as a figure: yes is 1, no is 0; null when it is neither an answer nor a number. */
    public @Nullable BigDecimal read(String text) {
        return switch (this) {
            case YES_NO -> answer(text.strip().toLowerCase(Locale.ROOT));
            case THOUSAND_POUNDS -> FigureText.parse(text);
            case PERCENT ->
                isInPounds(text) ? null : FigureText.parse(text.strip().replaceFirst(" ?%$", ""));
            default -> isInPounds(text) ? null : FigureText.parse(text);
        };
    }

    private static boolean isInPounds(String text) {
        return text.indexOf('£') >= 0;
    }

    /** Spreadsheet programs make TRUE of what somebody ticks. */
    private static @Nullable BigDecimal answer(String word) {
        return switch (word) {
            case "yes", "y", "true" -> BigDecimal.ONE;
            case "no", "n", "false" -> BigDecimal.ZERO;
            default -> null;
        };
    }

    /** What a text is not that cannot be read. */
    String whatItIsNot(String text) {
        if (this == YES_NO) {
            return "which is neither yes nor no";
        }
        if (!isMoney() && isInPounds(text)) {
            return "which is money";
        }
        if (FigureText.isTooLong(text)) {
            return "which is larger than any figure here can be";
        }
        return isTooFine(text) ? "which has more than three places after the point" : "which is not a number";
    }

    /** Whether it would be a figure of this unit if it were rounded: 333.3333. */
    public boolean isTooFine(String text) {
        return this != YES_NO && (isMoney() || !isInPounds(text)) && FigureText.isTooFine(text);
    }

    /** The figure as a sentence says it: £5,600k; −£180k; 640; yes. */
    public String say(BigDecimal value) {
        if (this == YES_NO) {
            return value.signum() == 0 ? "no" : "yes";
        }
        String digits = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.UK)).format(value.abs());
        return (value.signum() < 0 ? "−" : "") + before + digits + after;
    }
}
