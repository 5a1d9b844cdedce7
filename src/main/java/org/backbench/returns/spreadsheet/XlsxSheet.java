package org.backbench.returns.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The first sheet of an xlsx workbook; of a formula the value it had when the workbook was saved. */
final class XlsxSheet {

    /** A spreadsheet program keeps fifteen digits; what stands behind them is noise of its arithmetic. */
    private static final MathContext KEPT_DIGITS = new MathContext(15);

    /** Larger and smaller numbers stay as they are written: 1E999999999 in full would fill the memory. */
    private static final int MOST_PLACES = 30;

    private static final Logger LOG = LoggerFactory.getLogger(XlsxSheet.class);

    private XlsxSheet() {}

    static void read(Path file, Consumer<SheetRow> rows) throws IOException {
        ZipGuard.requireHarmless(file);
        try (var workbook = new ReadableWorkbook(file.toFile());
                var stream = workbook.getFirstSheet().openStream()) {
            hand(stream.iterator(), rows);
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.info("A workbook that cannot be read", e);
            throw new Unreadable(
                    "The workbook cannot be read: it is damaged. Save it again, or send the table as csv.");
        }
    }

    private static void hand(Iterator<Row> sheet, Consumer<SheetRow> rows) {
        int width = 0;
        int count = 0;
        while (sheet.hasNext()) {
            Row row = sheet.next();
            if (row.getCellCount() > Spreadsheets.MOST_COLUMNS || ++count > Spreadsheets.MOST_ROWS) {
                throw new Unreadable(
                        row.getRowNum(),
                        "The sheet is too large: at most %,d rows and %d columns."
                                .formatted(Spreadsheets.MOST_ROWS, Spreadsheets.MOST_COLUMNS));
            }
            width = width == 0 ? row.getCellCount() : width;
            SheetRow texts = new SheetRow(row.getRowNum(), texts(row, width));
            if (!texts.isBlank()) {
                rows.accept(texts);
            }
        }
    }

    /** Cells that are empty at the end of a row are not in the file: they are filled up to the width of the header. */
    private static List<String> texts(Row row, int width) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < Math.max(width, row.getCellCount()); column++) {
            texts.add(column < row.getCellCount() ? text(row.getCell(column)) : "");
        }
        return texts;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getRawValue() == null) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> plain(cell.asNumber());
            case FORMULA -> number(cell.getRawValue());
            case STRING -> cell.asString().strip();
            default -> cell.getRawValue().strip();
        };
    }

    private static String number(String raw) {
        try {
            return plain(new BigDecimal(raw.strip()));
        } catch (NumberFormatException e) {
            return raw.strip();
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
