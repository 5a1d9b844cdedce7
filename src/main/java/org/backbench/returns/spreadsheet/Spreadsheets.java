package org.backbench.returns.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Tells csv from xlsx by the first bytes, whatever the name says, and reads either row by row. */
public final class Spreadsheets {

    /** More rows than the country has public bodies many times over. */
    static final int MOST_ROWS = 200_000;

    static final int MOST_COLUMNS = 500;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Spreadsheets() {}

    /** Hands over every row that is not blank, the header first. Throws {@link Unreadable} where that ends. */
    public static void read(Path file, Consumer<SheetRow> rows) {
        read(file, row -> true, rows);
    }

    /**
     * The same, of a workbook with several sheets the one that is wanted.
     *
     * @param wanted tells a sheet by its first row; where none is the one, the first is read
     */
    public static void read(Path file, Predicate<SheetRow> wanted, Consumer<SheetRow> rows) {
        try {
            byte[] start = firstBytes(file);
            if (start.length == 0) {
                throw new Unreadable("The file is empty. Send the table with its header line.");
            }
            if (Arrays.equals(start, OLD_EXCEL)) {
                throw new Unreadable(
                        "This workbook has a password or is of an old format (.xls). Save it as .xlsx without a"
                                + " password.");
            }
            if (Arrays.equals(start, ZIP)) {
                XlsxSheet.read(file, wanted, rows);
            } else {
                CsvSheet.read(file, rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] firstBytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }
}
