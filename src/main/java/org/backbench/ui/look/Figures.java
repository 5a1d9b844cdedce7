package org.backbench.ui.look;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as people here read them; the minus is a real minus, so that it lines up with the plus. */
public final class Figures {

    static final String MINUS = "\u2212";

    private Figures() {}

    /** 1,234. */
    public static String count(long number) {
        return decimal(BigDecimal.valueOf(number), 0);
    }

    /** 2.80 with the wanted number of places, thousands apart. */
    public static String decimal(BigDecimal number, int places) {
        BigDecimal rounded = number.setScale(places, RoundingMode.HALF_UP);
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return rounded.signum() < 0 ? MINUS + format.format(rounded.negate()) : format.format(rounded);
    }

    /** 2.80%. */
    public static String percent(BigDecimal percent) {
        return decimal(percent, 2) + "%";
    }

    /** 34%, of a whole; nothing of nothing is 0%. */
    public static String share(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return "0%";
        }
        BigDecimal percent = part.multiply(BigDecimal.valueOf(100)).divide(whole, 0, RoundingMode.HALF_UP);
        return decimal(percent, 0) + "%";
    }

    /** +0.09, −0.04, 0.00. */
    public static String change(BigDecimal difference, int places) {
        String words = decimal(difference, places);
        return difference.setScale(places, RoundingMode.HALF_UP).signum() > 0 ? "+" + words : words;
    }
}
