package org.backbench.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The two kinds of file that an import takes: how one is made, and the least that reading it costs. */
enum Format {
    CSV("bench.csv") {
        @Override
        byte[] write(int rows, IntFunction<List<String>> row) {
            var bytes = new ByteArrayOutputStream();
            try (var out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
                for (int number = 0; number < rows; number++) {
                    out.append(String.join(",", row.apply(number))).append('\n');
                }
            }
            return bytes.toByteArray();
        }

        @Override
        void read(byte[] file, Consumer<List<String>> rows) throws IOException {
            try (CsvReader<CsvRecord> csv = CsvReader.builder()
                    .ofCsvRecord(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8))) {
                csv.forEach(row -> rows.accept(row.getFields()));
            }
        }
    },

    /** Codes and headings as text, figures as numbers, as spreadsheet programs write them. */
    XLSX("bench.xlsx") {
        @Override
        byte[] write(int rows, IntFunction<List<String>> row) throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(bytes, "bench", "1.0")) {
                Worksheet sheet = workbook.newWorksheet("Returns");
                for (int number = 0; number < rows; number++) {
                    List<String> cells = row.apply(number);
                    for (int column = 0; column < cells.size(); column++) {
                        if (number == 0 || column == 0) {
                            sheet.inlineString(number, column, cells.get(column));
                        } else {
                            sheet.value(number, column, Integer.parseInt(cells.get(column)));
                        }
                    }
                    if (number % FLUSH == 0) {
                        sheet.flush();
                    }
                }
            }
            return bytes.toByteArray();
        }

        @Override
        void read(byte[] file, Consumer<List<String>> rows) throws IOException {
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                    Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
                sheet.forEach(row ->
                        rows.accept(row.stream().map(cell -> cell.getText()).toList()));
            }
        }
    };

    private static final int FLUSH = 500;

    private final String fileName;

    Format(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }

    /** A file of so many rows, the header among them. */
    abstract byte[] write(int rows, IntFunction<List<String>> row) throws IOException;

    /** Hands over the rows, the header first. */
    abstract void read(byte[] file, Consumer<List<String>> rows) throws IOException;
}
