package org.backbench.returns.roundtrip;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Map;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.Unit;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a return as a workbook: labels protected, figures open, answers to choose from, help as notes. */
final class ReturnWorkbook {

    private static final double[] WIDTHS = {24, 52, 16, 16, 18};
    private static final String OPEN_CELL = "FFF8E1";

    private final FileIdentity identity;
    private final Map<String, String> texts;
    private final Map<String, BigDecimal> lastYear;
    private final Map<String, String> changed;

    /** @param changed by line, what its definition says otherwise than last year */
    ReturnWorkbook(
            FileIdentity identity,
            Map<String, String> texts,
            Map<String, BigDecimal> lastYear,
            Map<String, String> changed) {
        this.changed = changed;
        this.identity = identity;
        this.texts = texts;
        this.lastYear = lastYear;
    }

    /** The stream stays open. */
    void write(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Backbench", "1.0");
        Worksheet sheet = workbook.newWorksheet("Return " + identity.dataYear());
        head(sheet);
        int row = 1;
        for (TemplateLine line : identity.template().lines()) {
            line(sheet, row++, line);
        }
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        for (int column = WIDTHS.length; column < FileColumn.values().length; column++) {
            sheet.hideColumn(column);
        }
        sheet.freezePane(2, 1);
        sheet.protect("");
        workbook.finish();
    }

    private static void head(Worksheet sheet) {
        for (FileColumn column : FileColumn.values()) {
            sheet.value(0, column.ordinal(), column.head());
            sheet.style(0, column.ordinal()).bold().fillColor(Color.GRAY2).set();
        }
    }

    private void line(Worksheet sheet, int row, TemplateLine line) {
        String function =
                line.function() == null ? "The whole body" : identity.template().titleOf(line.function());
        text(sheet, row, FileColumn.FUNCTION, function);
        text(sheet, row, FileColumn.LINE, line.label());
        text(sheet, row, FileColumn.UNIT, line.unit().title());
        figure(sheet, row, FileColumn.LAST_YEAR, line, said(line, lastYear.get(line.key())));
        figure(sheet, row, FileColumn.THIS_YEAR, line, texts.getOrDefault(line.key(), ""));
        text(sheet, row, FileColumn.KEY, line.key());
        text(sheet, row, FileColumn.CYCLE, Integer.toString(identity.cycle()));
        text(sheet, row, FileColumn.BODY, identity.bodyCode());
        text(sheet, row, FileColumn.TEMPLATE, identity.templateName());
        open(sheet, row, line);
    }

    private static void text(Worksheet sheet, int row, FileColumn column, String text) {
        sheet.value(row, column.ordinal(), text);
    }

    private void open(Worksheet sheet, int row, TemplateLine line) {
        int column = FileColumn.THIS_YEAR.ordinal();
        sheet.style(row, column)
                .fillColor(OPEN_CELL)
                .protectionOption(ProtectionOption.LOCKED, false)
                .set();
        String note = help(line);
        if (!note.isEmpty()) {
            sheet.comment(row, column, note);
        }
        Choices.of(line).at(sheet.range(row, column, row, column), FileReading.letters(column) + (row + 1));
    }

    private String help(TemplateLine line) {
        String otherwise = changed.get(line.key());
        return otherwise == null
                ? line.help().strip()
                : "%s Defined otherwise last year, so last year’s figure does not stand here: %s"
                        .formatted(line.help(), otherwise)
                        .strip();
    }

    /** What is a number is one in the workbook too; everything else stays as it was typed. */
    private static void figure(Worksheet sheet, int row, FileColumn column, TemplateLine line, String text) {
        BigDecimal value = line.unit() == Unit.YES_NO ? null : line.unit().read(text);
        if (value != null) {
            sheet.value(row, column.ordinal(), value);
        } else if (!text.isEmpty()) {
            sheet.value(row, column.ordinal(), text);
        }
    }

    private static String said(TemplateLine line, @Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        return line.unit() == Unit.YES_NO ? line.unit().say(value) : value.toPlainString();
    }
}
