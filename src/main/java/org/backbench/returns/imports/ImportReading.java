package org.backbench.returns.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.backbench.returns.Failure;
import org.backbench.returns.ReturnCheck;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.spreadsheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a file one by one and keeps those of one financial year, with whatever is wrong with them. */
public final class ImportReading {

    private static final Pattern YEAR = Pattern.compile("\\d{4}-\\d{2}");

    private static final String NO_YEAR = "The financial year says “%s”. Write it like 2010-11, as text:"
            + " a spreadsheet program may have made a date of it.";

    private final List<Template> templates;
    private final String dataYear;
    private final List<ImportLine> lines = new ArrayList<>();
    private final List<ImportError> errors = new ArrayList<>();
    private final TreeSet<String> otherYears = new TreeSet<>();
    private @Nullable ImportColumns columns;

    public ImportReading(List<Template> templates, String dataYear) {
        this.templates = templates;
        this.dataYear = dataYear;
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
            lines.add(read(known, row));
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

    private static ImportLine read(ImportColumns known, SheetRow row) {
        Map<String, String> texts = new HashMap<>();
        for (TemplateLine line : known.template().lines()) {
            String text = known.cell(row.cells(), line.column());
            if (!text.isEmpty()) {
                texts.put(line.key(), text);
            }
        }
        ReturnCheck check = ReturnCheck.of(known.template(), texts);
        return new ImportLine(
                row.line(),
                known.body(row.cells()),
                known.name(row.cells()),
                known.bodyClass(row.cells()),
                check.figures(),
                check.notMeasured(),
                wrong(known.template(), row.line(), check.failures()));
    }

    /** While something cannot be read, only that: a rule over the rest would say the same in other words. */
    private static List<ImportError> wrong(Template template, int row, List<Failure> failures) {
        boolean unreadable =
                failures.stream().anyMatch(failure -> failure.rule().equals("number"));
        return failures.stream()
                .filter(failure -> unreadable ? failure.rule().equals("number") : failure.hard())
                .map(failure ->
                        new ImportError(row, template.line(failure.line()).column(), failure.message()))
                .toList();
    }

    /** What is wrong with the file as a whole, once it has been read to its end. */
    public List<ImportError> finish() {
        ImportColumns known = columns;
        if (known == null) {
            errors.add(new ImportError(null, null, "The file is empty. Send the table with its header line."));
        } else if (known.errors().isEmpty() && lines.isEmpty() && errors.isEmpty()) {
            errors.add(new ImportError(null, known.template().file().yearColumn(), nothingOfTheYear()));
        }
        return errors;
    }

    private String nothingOfTheYear() {
        return otherYears.isEmpty()
                ? "The file has a header but no line below it."
                : "The file holds no line of %s, only of %s. Choose the file of that year, or another cycle."
                        .formatted(dataYear, String.join(", ", otherYears));
    }

    Template template() {
        return Objects.requireNonNull(columns).template();
    }

    /** Whether the header has every column the template needs: only then are there lines. */
    boolean headerFits() {
        return columns != null && columns.errors().isEmpty();
    }

    /** What has been found so far. */
    List<ImportError> errors() {
        return errors;
    }

    public List<ImportLine> lines() {
        return lines;
    }

    private static String yearColumn(ImportColumns known) {
        return String.valueOf(known.template().file().yearColumn());
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
