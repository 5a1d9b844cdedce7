package org.backbench.figures;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final String RUNS = "=+-@\t\r\n\0";

    @Property(tries = 300)
    void noTextIsOneThatASpreadsheetRuns(@ForAll @Size(3) List<String> cells) {
        for (String cell : csvLine(cells)) {
            assertThat(cell.isEmpty() || RUNS.indexOf(cell.charAt(0)) < 0).isTrue();
        }
    }

    @Property(tries = 300)
    void everyTextComesBackAsItWas(@ForAll @Size(3) List<@CharRange(from = '\0', to = '@') String> cells) {
        assertThat(csvLine(cells).stream().map(SheetTest::bare).toList()).isEqualTo(cells);
    }

    @Property(tries = 100)
    void aWorkbookHoldsTextsAndNeverAFormula(@ForAll @Size(3) List<@CharRange(from = '!', to = '~') String> cells) {
        List<Cell> read = xlsxLine(cells);

        assertThat(read).noneMatch(cell -> cell.getType() == CellType.FORMULA);
        assertThat(read.stream().map(Cell::getText).toList()).isEqualTo(cells);
    }

    @Test
    void leavesOrdinaryCellsAlone() {
        assertThat(csv(sheet(List.of("King's Lynn, \"and\" West", "plain", "2.80"))))
                .isEqualTo("a,b,c\r\n\"King's Lynn, \"\"and\"\" West\",plain,2.80\r\n");
    }

    @Test
    void marksAFormulaWithAnApostropheAndLeavesANumberBelowZeroANumber() {
        Sheet<String> sheet = new Sheet<>("marks", () -> Stream.of("=cmd|' /C calc'!A0"))
                .column("note", text -> text)
                .column("pounds", text -> new BigDecimal("-180000.00"));

        assertThat(csv(sheet)).endsWith("'=cmd|' /C calc'!A0,-180000.00\r\n");
    }

    @Test
    void aWorkbookKeepsNumbersAndDaysAsSuchAndDropsWhatXmlCannotHold() throws IOException {
        Sheet<String> sheet = new Sheet<>("kinds", () -> Stream.of("a\u0001b"))
                .column("text", text -> text)
                .column("pounds", text -> new BigDecimal("-180000.25"))
                .column("due", text -> LocalDate.of(2012, 12, 31))
                .column("none", text -> null);

        List<Cell> cells = xlsx(sheet).get(1).stream().toList();

        assertThat(cells.getFirst().getText()).isEqualTo("a\uFFFDb");
        assertThat(cells.get(1).asNumber()).isEqualByComparingTo("-180000.25");
        assertThat(cells.get(2).asDate().toLocalDate()).isEqualTo(LocalDate.of(2012, 12, 31));
        assertThat(cells).hasSize(3);
    }

    @Test
    void aLongListNeedsOneRowAtATime() throws IOException {
        int[] read = {0};
        int[] most = {0};
        Sheet<Integer> sheet = new Sheet<>(
                        "long", () -> IntStream.range(0, 50_000).boxed().peek(row -> read[0]++))
                .column("row", row -> row);
        java.io.OutputStream counting = new java.io.OutputStream() {
            private int lines;

            @Override
            public void write(int one) {
                lines += one == '\n' ? 1 : 0;
                most[0] = Math.max(most[0], read[0] - lines);
            }
        };

        sheet.write(SheetFormat.CSV, counting);

        assertThat(read[0]).isEqualTo(50_000);
        assertThat(most[0]).as("rows read ahead of those written").isLessThan(10_000);
    }

    private static Sheet<List<String>> sheet(List<String> cells) {
        return new Sheet<>("cells", () -> Stream.of(cells))
                .column("a", List::getFirst)
                .column("b", line -> line.get(1))
                .column("c", line -> line.get(2));
    }

    private static String csv(Sheet<?> sheet) {
        return written(sheet, SheetFormat.CSV).toString(StandardCharsets.UTF_8);
    }

    private static List<Row> xlsx(Sheet<?> sheet) throws IOException {
        byte[] bytes = written(sheet, SheetFormat.XLSX).toByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static ByteArrayOutputStream written(Sheet<?> sheet, SheetFormat format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            sheet.write(format, out);
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> csvLine(List<String> cells) {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv(sheet(cells)))) {
            return reader.stream().skip(1).findFirst().orElseThrow().getFields();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Cell> xlsxLine(List<String> cells) {
        try {
            return xlsx(sheet(cells)).get(1).stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a reader that knows the rule takes off again. */
    private static String bare(String cell) {
        int first = 0;
        while (first < cell.length() && cell.charAt(first) == '\'') {
            first++;
        }
        boolean marked = first > 0 && first < cell.length() && RUNS.indexOf(cell.charAt(first)) >= 0;
        return marked ? cell.substring(1) : cell;
    }
}
