package org.backbench.returns.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A csv file in UTF-8 or, as older spreadsheet programs write it, in Windows-1252. */
final class CsvSheet {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BLOCK = 64 * 1024;

    private CsvSheet() {}

    static void read(Path file, Consumer<SheetRow> rows) throws IOException {
        requireText(file);
        int line = 1;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .detectBomHeader(true)
                .fieldSeparator(separator(file))
                .ofCsvRecord(file, charset(file))) {
            int count = 0;
            for (CsvRecord record : csv) {
                line = (int) record.getStartingLineNumber();
                requireBounds(++count, record.getFieldCount(), line);
                rows.accept(new SheetRow(
                        line, record.getFields().stream().map(String::strip).toList()));
            }
        } catch (CsvParseException e) {
            throw new Unreadable(
                    line,
                    "After line %d the file cannot be read as csv: a quotation mark may be missing.".formatted(line));
        }
    }

    /** The one of comma, semicolon and tab that stands most often in the first line; spreadsheet programs write all. */
    private static char separator(Path file) throws IOException {
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(BLOCK), WINDOWS);
            head = start.lines().findFirst().orElse("");
        }
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        mark -> head.chars().filter(each -> each == mark).count()))
                .orElseThrow();
    }

    private static void requireBounds(int rows, int columns, int line) {
        if (rows > Spreadsheets.MOST_ROWS) {
            throw new Unreadable(line, "The file has more than %,d lines. Split it.".formatted(Spreadsheets.MOST_ROWS));
        }
        if (columns > Spreadsheets.MOST_COLUMNS) {
            throw new Unreadable(line, "Line %d has more than %d columns.".formatted(line, Spreadsheets.MOST_COLUMNS));
        }
    }

    /** No csv has zero bytes or control characters; pictures, PDF files and UTF-16 have. */
    private static void requireText(Path file) throws IOException {
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read > 0; read = in.read(block)) {
                for (int i = 0; i < read; i++) {
                    if (block[i] >= 0 && block[i] < ' ' && block[i] != '\n' && block[i] != '\r' && block[i] != '\t') {
                        throw new Unreadable("This is neither a csv file nor an xlsx workbook."
                                + " Save the table as “CSV UTF-8” or as .xlsx and send it again.");
                    }
                }
            }
        }
    }

    private static Charset charset(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer chars = CharBuffer.allocate(BLOCK);
        try (InputStream in = Files.newInputStream(file)) {
            int read;
            do {
                read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.limit(bytes.position() + Math.max(read, 0)).position(0);
                if (decoder.decode(bytes, chars.clear(), read < 0).isError()) {
                    return WINDOWS;
                }
                bytes.compact();
            } while (read >= 0);
        }
        return StandardCharsets.UTF_8;
    }
}
