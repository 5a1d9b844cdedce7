package org.backbench.returns.roundtrip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.Unit;
import org.backbench.returns.roundtrip.FileIdentity.Stranger;
import org.backbench.returns.spreadsheet.SheetRow;
import org.backbench.returns.spreadsheet.Spreadsheets;
import org.backbench.returns.spreadsheet.Unreadable;
import org.jspecify.annotations.Nullable;

/** Reads a return from a file and collects everything wrong with it, cell by cell. */
final class FileReading {

    static final int MOST_ERRORS = 500;

    /** Far more than any template has. */
    private static final int MOST_LINES = 5_000;

    private static final String WAY_OUT = "Download the file of this return and fill that in.";
    private static final int LONGEST_TEXT = 100;
    private static final int LETTERS = 26;

    private final FileIdentity identity;
    private final boolean workbook;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<CellError> errors = new ArrayList<>();
    private final Set<String> strange = new LinkedHashSet<>();
    private @Nullable Map<FileColumn, Integer> places;
    private int lines;

    private FileReading(FileIdentity identity, boolean workbook) {
        this.identity = identity;
        this.workbook = workbook;
    }

    static FileReading of(FileIdentity identity, Path file) throws IOException {
        FileReading reading = new FileReading(identity, isZip(file));
        try {
            Spreadsheets.read(file, FileReading::isHeader, reading::take);
            reading.requireLines();
        } catch (Unreadable e) {
            reading.errors.add(new CellError(
                    e.line() == null ? "" : "line " + e.line(), Objects.requireNonNullElse(e.getMessage(), "")));
        }
        return reading;
    }

    /** What stands in the file, by line; only lines it has. */
    Map<String, String> texts() {
        return texts;
    }

    List<CellError> errors() {
        return errors.size() <= MOST_ERRORS ? errors : errors.subList(0, MOST_ERRORS);
    }

    private void take(SheetRow row) {
        if (places == null) {
            places = header(row);
        } else if (++lines > MOST_LINES) {
            throw new Unreadable(
                    row.line(),
                    "The file has more than %,d lines; a return has %d. %s"
                            .formatted(MOST_LINES, identity.template().lines().size(), WAY_OUT));
        } else if (FileColumn.needed().allMatch(places::containsKey) && isOurs(row)) {
            line(row);
        }
    }

    private static boolean isHeader(SheetRow row) {
        return FileColumn.needed().allMatch(column -> column.in(row.cells()).isPresent());
    }

    /** Each way of being somebody else's is said once. */
    private boolean isOurs(SheetRow row) {
        Optional<Stranger> stranger = identity.stranger(
                cell(row, FileColumn.CYCLE), cell(row, FileColumn.BODY), cell(row, FileColumn.TEMPLATE));
        stranger.filter(one -> strange.add(one.sentence())).ifPresent(one -> error(row, one.column(), one.sentence()));
        return stranger.isEmpty();
    }

    private void line(SheetRow row) {
        String key = cell(row, FileColumn.KEY);
        Template template = identity.template();
        Optional<TemplateLine> line = template.find(key);
        if (line.isEmpty()) {
            String unknown = "“%s” is no line of %s. Take the lines as they were downloaded.";
            error(row, FileColumn.KEY, unknown.formatted(shortened(key), template.title()));
        } else if (texts.containsKey(key)) {
            String twice = "%s stands twice. Keep one.";
            error(row, FileColumn.KEY, twice.formatted(line.get().label()));
        } else {
            value(row, line.get());
        }
    }

    private Map<FileColumn, Integer> header(SheetRow row) {
        Map<FileColumn, Integer> found = new LinkedHashMap<>();
        for (FileColumn column : FileColumn.values()) {
            column.in(row.cells()).ifPresent(place -> found.put(column, place));
        }
        List<String> missing = FileColumn.needed()
                .filter(column -> !found.containsKey(column))
                .map(FileColumn::head)
                .toList();
        if (missing.size() == FileColumn.needed().count()) {
            errors.add(new CellError(
                    "", "This is not the file of a return: its first line is not the header. " + WAY_OUT));
        } else if (!missing.isEmpty()) {
            String columns = "“" + String.join("”, “", missing) + "”";
            errors.add(new CellError(
                    workbook ? "row " + row.line() : "line " + row.line(),
                    "%s: %s. %s"
                            .formatted(
                                    missing.size() == 1 ? "A column is missing" : "Columns are missing",
                                    columns,
                                    WAY_OUT)));
        }
        return found;
    }

    private void value(SheetRow row, TemplateLine line) {
        String text = cell(row, FileColumn.THIS_YEAR);
        boolean known = text.isEmpty()
                || line.unit().read(text) != null
                || line.mayBeUnmeasured() && text.equalsIgnoreCase(TemplateLine.NOT_MEASURED);
        if (text.length() > LONGEST_TEXT) {
            error(row, FileColumn.THIS_YEAR, "%s takes at most %d characters.".formatted(line.label(), LONGEST_TEXT));
        } else if (!known) {
            error(row, FileColumn.THIS_YEAR, line.label() + wrong(line.unit(), text));
        }
        texts.put(line.key(), text);
    }

    /** A formula is taken by the value it was saved with; a program that saves none leaves only the formula. */
    private static String wrong(Unit unit, String text) {
        if (text.startsWith("=")) {
            return (" holds the formula “%s”, and what it comes to is not in the file. Open the file in a spreadsheet"
                            + " program and save it again, or type the figure.")
                    .formatted(shortened(text));
        }
        String round = unit.isTooFine(text) ? ", more than three places after the point: round it." : ".";
        return " says “%s”%s %s".formatted(shortened(text), round, unit.hint());
    }

    private void requireLines() {
        if (places == null) {
            errors.add(new CellError("", "The file holds no table. " + WAY_OUT));
        } else if (texts.isEmpty() && errors.isEmpty()) {
            errors.add(new CellError("", "The file has a header but no lines. Nothing was changed."));
        }
    }

    private String cell(SheetRow row, FileColumn column) {
        Integer place = Objects.requireNonNull(places).get(column);
        return place == null || place >= row.cells().size()
                ? ""
                : row.cells().get(place).strip();
    }

    private void error(SheetRow row, FileColumn column, String message) {
        int place = Objects.requireNonNull(places).getOrDefault(column, 0);
        String at = workbook ? letters(place) + row.line() : "line %d, column %s".formatted(row.line(), column.head());
        errors.add(new CellError(at, message));
    }

    /** 0 is A, 25 is Z, 26 is AA. */
    static String letters(int place) {
        String last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : letters(place / LETTERS - 1) + last;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }
}
