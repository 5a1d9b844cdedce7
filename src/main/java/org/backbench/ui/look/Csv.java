package org.backbench.ui.look;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table as a CSV file that a spreadsheet shows and never runs: a cell that would be taken for a formula begins with
 * an apostrophe.
 */
public final class Csv {

    /** What a spreadsheet would run; cells that look guarded already get one apostrophe more, so that none is lost. */
    private static final Pattern RUNS = Pattern.compile("'*[=+\\-@\\t\\r\\n\\x00].*", Pattern.DOTALL);

    private final List<List<String>> lines = new ArrayList<>();
    private final int width;

    public Csv(String... head) {
        width = head.length;
        row(Arrays.asList(head));
    }

    /** Adds a line; give one cell for each column. */
    public Csv row(List<String> cells) {
        if (cells.size() != width) {
            throw new IllegalArgumentException("%d cells for %d columns".formatted(cells.size(), width));
        }
        lines.add(cells.stream().map(Csv::guarded).toList());
        return this;
    }

    public String text() {
        StringWriter text = new StringWriter();
        try (CsvWriter rows = CsvWriter.builder().build(text)) {
            lines.forEach(rows::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String guarded(String cell) {
        return RUNS.matcher(cell).matches() ? "'" + cell : cell;
    }
}
