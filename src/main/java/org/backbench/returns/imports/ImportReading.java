package org.backbench.returns.imports;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.backbench.returns.Template;
import org.backbench.returns.spreadsheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a file one by one and hands on those of one financial year, as they stand. */
public final class ImportReading {

    private static final Pattern YEAR = Pattern.compile("\\d{4}-\\d{2}");

    private static final String NO_YEAR = "The financial year says “%s”. Write it like 2010-11, as text:"
            + " a spreadsheet program may have made a date of it.";

    private final List<Template> templates;
    private final String dataYear;
    private final Consumer<RawLine> lines;
    private final ImportErrors errors;
    private final TreeSet<String> otherYears = new TreeSet<>();
    private @Nullable ImportColumns columns;
    private int count;

    /** @param errors takes what is wrong with the file and with lines that have no meaning */
    public ImportReading(List<Template> templates, String dataYear, ImportErrors errors, Consumer<RawLine> lines) {
        this.templates = templates;
        this.dataYear = dataYear;
        this.errors = errors;
        this.lines = lines;
    }

    public void take(SheetRow row) {
        ImportColumns known = columns;
        if (known == null) {
            columns = ImportColumns.of(templates, row.line(), row.cells());
            errors.addAll(columns.errors());
        } else if (known.errors().isEmpty()) {
            takeLine(known, row);
        }
    }

    private void takeLine(ImportColumns known, SheetRow row) {
        String year = known.year(row.cells());
        if (row.cells().size() != known.width()) {
            errors.add(wrongLength(known, row));
        } else if (year != null && !YEAR.matcher(year).matches()) {
            errors.add(new ImportError(row.line(), yearColumn(known), NO_YEAR.formatted(shortened(year))));
        } else if (year != null && !year.equals(dataYear)) {
            otherYears.add(year);
        } else {
            count++;
            lines.accept(read(known, row));
        }
    }

    private static ImportError wrongLength(ImportColumns known, SheetRow row) {
        int found = row.cells().size();
        return new ImportError(
                row.line(),
                null,
                "The line has %d of %d columns: it is %s. Send the file anew."
                        .formatted(found, known.width(), found < known.width() ? "cut off" : "too long"));
    }

    private static RawLine read(ImportColumns known, SheetRow row) {
        return new RawLine(
                row.line(),
                known.body(row.cells()),
                known.name(row.cells()),
                known.bodyClass(row.cells()),
                known.texts(row.cells()));
    }

    /** What is wrong with the file as a whole, once it has been read to its end. */
    public void finish() {
        ImportColumns known = columns;
        if (known == null) {
            errors.add(new ImportError(null, null, "The file is empty. Send the table with its header line."));
        } else if (known.errors().isEmpty() && count == 0 && errors.isEmpty()) {
            errors.add(new ImportError(null, known.template().file().yearColumn(), nothingOfTheYear()));
        }
    }

    private String nothingOfTheYear() {
        return otherYears.isEmpty()
                ? "The file has a header but no line below it."
                : "The file holds no line of %s, only of %s. Choose the file of that year, or another cycle."
                        .formatted(dataYear, String.join(", ", otherYears));
    }

    /** The template whose columns the file has; asked only after the header. */
    public Template template() {
        return Objects.requireNonNull(columns).template();
    }

    /** The template as far as the file has its lines: what it is checked by. */
    Template filledIn() {
        return template().filledIn(Objects.requireNonNull(columns).lines());
    }

    /** Whether the header has every column the template needs: only then are there lines. */
    boolean headerFits() {
        return columns != null && columns.errors().isEmpty();
    }

    /** How many lines of the data year there were so far. */
    int count() {
        return count;
    }

    private static String yearColumn(ImportColumns known) {
        return String.valueOf(known.template().file().yearColumn());
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
