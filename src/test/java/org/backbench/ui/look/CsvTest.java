package org.backbench.ui.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CsvTest {

    private static final String RUNS = "=+-@\t\r\n\0";

    @Property
    void noCellIsOneThatASpreadsheetRuns(@ForAll @Size(3) List<String> cells) {
        for (String cell : lineOf(cells)) {
            assertThat(cell.isEmpty() || RUNS.indexOf(cell.charAt(0)) < 0).isTrue();
        }
    }

    @Property
    void everyCellComesBackAsItWas(@ForAll @Size(3) List<@CharRange(from = '\0', to = '@') String> cells) {
        assertThat(lineOf(cells).stream().map(CsvTest::bare).toList()).isEqualTo(cells);
    }

    @Test
    void leavesOrdinaryCellsAlone() {
        assertThat(new Csv("body", "ratio")
                        .row(List.of("King's Lynn, \"and\" West", "2.80"))
                        .text())
                .isEqualTo("body,ratio\r\n\"King's Lynn, \"\"and\"\" West\",2.80\r\n");
    }

    @Test
    void marksAFormulaWithAnApostrophe() {
        assertThat(new Csv("note").row(List.of("=cmd|' /C calc'!A0")).text()).contains("'=cmd");
    }

    @Test
    void refusesALineOfAnotherWidth() {
        Csv csv = new Csv("one", "two");

        assertThatIllegalArgumentException().isThrownBy(() -> csv.row(List.of("only")));
    }

    private static List<String> lineOf(List<String> cells) {
        String text = new Csv("a", "b", "c").row(cells).text();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text)) {
            return reader.stream().skip(1).findFirst().orElseThrow().getFields();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
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
