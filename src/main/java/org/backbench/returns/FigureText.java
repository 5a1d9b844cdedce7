package org.backbench.returns;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Figures as people type them: 5600; 5,600; £5,600; −180; 231.5. */
final class FigureText {

    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,3})?");

    private static final Pattern TOO_FINE = Pattern.compile("[-−]?£?[\\d,]{1,20}\\.\\d{4,}%?");

    private static final Pattern TOO_LONG = Pattern.compile("[-−]?£?[\\d,]{13,}(\\.\\d*)?%?");

    private static final int MOST_DIGITS = 12;

    private FigureText() {}

    /** A number that would be one if it were rounded. */
    static boolean isTooFine(String text) {
        return TOO_FINE.matcher(text.strip()).matches();
    }

    /** A number with more digits than any figure has. */
    static boolean isTooLong(String text) {
        return TOO_LONG.matcher(text.strip()).matches();
    }

    /** The figure, or null when the text is not one. */
    static @Nullable BigDecimal parse(String text) {
        if (isDigits(text)) {
            return BigDecimal.valueOf(Long.parseLong(text));
        }
        String plain = text.strip().replace('−', '-').replaceFirst("^(-?)£", "$1");
        return NUMBER.matcher(plain).matches() ? new BigDecimal(plain.replace(",", "")) : null;
    }

    /** As most are: a file has a million of them. */
    private static boolean isDigits(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }
}
