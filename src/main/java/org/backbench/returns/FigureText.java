package org.backbench.returns;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Figures as people type them: 5600; 5,600; £5,600; −180; 231.5. */
final class FigureText {

    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,3})?");

    private static final Pattern TOO_FINE = Pattern.compile("[-−]?£?[\\d,]{1,20}\\.\\d{4,}%?");

    private FigureText() {}

    /** A number that would be one if it were rounded. */
    static boolean isTooFine(String text) {
        return TOO_FINE.matcher(text.strip()).matches();
    }

    /** The figure, or null when the text is not one. */
    static @Nullable BigDecimal parse(String text) {
        String plain = text.strip().replace('−', '-').replaceFirst("^(-?)£", "$1");
        return NUMBER.matcher(plain).matches() ? new BigDecimal(plain.replace(",", "")) : null;
    }
}
