package org.backbench.figures;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list as csv, in UTF-8. A text that a spreadsheet would take for a formula begins with an apostrophe; a number is a
 * number, below zero too.
 */
final class CsvFile {

    /** What a spreadsheet would run; texts that look guarded already get one apostrophe more, so that none is lost. */
    private static final Pattern RUNS = Pattern.compile("'*[=+\\-@\\t\\r\\n\\x00].*", Pattern.DOTALL);

    private CsvFile() {}

    static void write(List<String> head, Stream<List<@Nullable Object>> rows, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // not closed: that would close the stream of whoever asked
        CsvWriter lines = CsvWriter.builder().build(text);
        lines.writeRecord(head);
        rows.forEach(row -> lines.writeRecord(row.stream().map(CsvFile::cell).toList()));
        lines.flush();
        text.flush();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Boolean yes -> yes ? "yes" : "no";
            default -> guarded(value.toString());
        };
    }

    private static String guarded(String text) {
        return RUNS.matcher(text).matches() ? "'" + text : text;
    }
}
