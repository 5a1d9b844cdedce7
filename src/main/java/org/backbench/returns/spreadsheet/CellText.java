package org.backbench.returns.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees in a cell of a workbook: a share of 0.125 shown as a percentage is 12.5%, the number behind a date
 * is a date, and true is TRUE. A formula says what it came to when the workbook was saved; one that was never
 * worked out says itself: =SUM(E9:E14).
 */
final class CellText {

    /** A spreadsheet program keeps fifteen digits; what stands behind them is noise of its arithmetic. */
    private static final MathContext KEPT_DIGITS = new MathContext(15);

    /** Larger and smaller numbers stay as they are written: 1E999999999 in full would fill the memory. */
    private static final int MOST_PLACES = 30;

    /** The formats of dates and times that every workbook has without listing them (ECMA-376, 18.8.30). */
    private static final Set<Integer> DATES = Set.of(14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47);

    private static final Set<Integer> PERCENTAGES = Set.of(9, 10);

    /** What in a format is only shown: quoted words, escaped letters, and colours or currencies in brackets. */
    private static final Pattern SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]|_.|\\*.");

    private static final Pattern PART_OF_A_DATE = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private CellText() {}

    static String of(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        Object value = cell.getValue();
        if (value == null && cell.getRawValue() == null && cell.getFormula() != null) {
            return "=" + cell.getFormula();
        }
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number(cell, number);
            case Boolean truth -> truth ? "TRUE" : "FALSE";
            default -> value.toString().strip();
        };
    }

    private static String number(Cell cell, BigDecimal value) {
        String written = cell.getDataFormatString();
        int known = Objects.requireNonNullElse(cell.getDataFormatId(), 0);
        String format = written == null ? "" : SHOWN.matcher(written).replaceAll("");
        if (format.contains("%") || PERCENTAGES.contains(known)) {
            return plain(value.scaleByPowerOfTen(2)) + "%";
        }
        boolean date = DATES.contains(known) || PART_OF_A_DATE.matcher(format).find();
        return date ? date(cell, value) : plain(value);
    }

    /** A number that no calendar knows stays a number. */
    private static String date(Cell cell, BigDecimal value) {
        try {
            LocalDateTime date = cell.asDate();
            return DAY.format(date);
        } catch (RuntimeException e) {
            return plain(value);
        }
    }

    private static String plain(BigDecimal value) {
        if (Math.abs((long) value.precision() - value.scale()) > MOST_PLACES) {
            return value.toString();
        }
        BigDecimal kept = value.round(KEPT_DIGITS);
        return kept.signum() == 0 ? "0" : kept.stripTrailingZeros().toPlainString();
    }
}
