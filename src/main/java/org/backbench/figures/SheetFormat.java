package org.backbench.figures;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;

/** The kinds of files a list is given as. */
public enum SheetFormat {
    CSV("csv", "text/csv; charset=utf-8") {
        @Override
        void write(String name, List<String> head, Stream<List<@Nullable Object>> rows, OutputStream out)
                throws IOException {
            CsvFile.write(head, rows, out);
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(String name, List<String> head, Stream<List<@Nullable Object>> rows, OutputStream out)
                throws IOException {
            XlsxFile.write(name, head, rows, out);
        }
    };

    private final String ending;
    private final String contentType;

    SheetFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** The format of a file name's ending, csv or xlsx. */
    public static SheetFormat of(String ending) {
        return Stream.of(values())
                .filter(format -> format.ending.equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new NotFound("file format", ending));
    }

    public String ending() {
        return ending;
    }

    public String contentType() {
        return contentType;
    }

    abstract void write(String name, List<String> head, Stream<List<@Nullable Object>> rows, OutputStream out)
            throws IOException;
}
