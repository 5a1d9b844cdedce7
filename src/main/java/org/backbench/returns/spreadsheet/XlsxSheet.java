package org.backbench.returns.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One sheet of an xlsx workbook, cell by cell as text; of a formula the value it had when the workbook was saved. */
final class XlsxSheet {

    private static final Logger LOG = LoggerFactory.getLogger(XlsxSheet.class);

    /** So many blank rows may stand above the header. */
    private static final int MOST_ROWS_ABOVE = 20;

    private XlsxSheet() {}

    /** @param wanted tells by its first row whether a sheet is the one; where none is, the first is read */
    static void read(Path file, Predicate<SheetRow> wanted, Consumer<SheetRow> rows) throws IOException {
        ZipGuard.requireHarmless(file);
        try (var workbook = open(file);
                var stream = chosen(workbook, wanted).openStream()) {
            hand(stream.iterator(), rows);
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.info("A workbook that cannot be read", e);
            throw new Unreadable(
                    "The workbook cannot be read: it is damaged. Save it again, or send the table as csv.");
        }
    }

    /** Some programs write no formats; without them there is nothing but plain numbers. */
    private static ReadableWorkbook open(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
        } catch (ExcelReaderException noFormats) {
            return new ReadableWorkbook(file.toFile());
        }
    }

    private static Sheet chosen(ReadableWorkbook workbook, Predicate<SheetRow> wanted) throws IOException {
        for (Sheet sheet : workbook.getSheets().toList()) {
            Optional<SheetRow> first;
            try (Stream<Row> rows = sheet.openStream()) {
                first = rows.limit(MOST_ROWS_ABOVE)
                        .map(row -> new SheetRow(row.getRowNum(), texts(row, 0)))
                        .filter(row -> !row.isBlank())
                        .findFirst();
            }
            if (first.filter(wanted).isPresent()) {
                return sheet;
            }
        }
        return workbook.getFirstSheet();
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
            texts.add(column < row.getCellCount() ? CellText.of(row.getCell(column)) : "");
        }
        return texts;
    }
}
