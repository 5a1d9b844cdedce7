package org.backbench.figures;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A list as a workbook: text cells, numbers and days, never a formula. A list too long for a sheet goes on in more. */
final class XlsxFile {

    /** Rows of a sheet, below the 1,048,576 that the format allows. */
    static final int MOST_ROWS = 1_000_000;

    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_NAME = 28;
    private static final int FLUSH_EVERY = 1_000;

    /** What XML 1.0 cannot hold. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XlsxFile() {}

    static void write(String name, List<String> head, Stream<List<@Nullable Object>> rows, OutputStream out)
            throws IOException {
        Workbook workbook = new Workbook(out, "Backbench", "1.0");
        Iterator<List<@Nullable Object>> left = rows.iterator();
        int number = 1;
        do {
            String title = name.substring(0, Math.min(name.length(), LONGEST_NAME));
            sheet(workbook.newWorksheet(number == 1 ? title : title + " " + number), head, left);
            number++;
        } while (left.hasNext());
        workbook.finish();
    }

    private static void sheet(Worksheet sheet, List<String> head, Iterator<List<@Nullable Object>> left)
            throws IOException {
        sheet.freezePane(0, 1);
        for (int column = 0; column < head.size(); column++) {
            sheet.value(0, column, head.get(column));
            sheet.style(0, column).bold().set();
        }
        for (int row = 1; row < MOST_ROWS && left.hasNext(); row++) {
            List<@Nullable Object> cells = left.next();
            for (int column = 0; column < cells.size(); column++) {
                put(sheet, row, column, cells.get(column));
            }
            if (row % FLUSH_EVERY == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case Boolean yes -> sheet.value(row, column, yes ? "yes" : "no");
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("d mmmm yyyy").set();
            }
            default -> sheet.value(row, column, kept(value.toString()));
        }
    }

    private static String kept(String text) {
        String plain = NOT_XML.matcher(text).replaceAll("\uFFFD");
        return plain.length() <= LONGEST_TEXT ? plain : plain.substring(0, LONGEST_TEXT);
    }
}
