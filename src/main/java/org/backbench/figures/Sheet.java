package org.backbench.figures;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list as a file: its rows are read while it is written, so that the longest list needs no more memory than a page.
 *
 * @param <T> what a line tells of
 */
public final class Sheet<T> {

    /** @param cell text, a number, a day, a moment, yes or no; null leaves the cell empty */
    private record Column<T>(String head, Function<T, @Nullable Object> cell) {}

    private final String name;
    private final Supplier<Stream<T>> rows;
    private final List<Column<T>> columns = new ArrayList<>();

    /** @param name of the file, without its ending */
    public Sheet(String name, Supplier<Stream<T>> rows) {
        this.name = name;
        this.rows = rows;
    }

    public Sheet<T> column(String head, Function<T, @Nullable Object> cell) {
        columns.add(new Column<>(head, cell));
        return this;
    }

    public String fileName(SheetFormat format) {
        return name + "." + format.ending();
    }

    /** Writes head and rows; the stream stays open. */
    public void write(SheetFormat format, OutputStream out) throws IOException {
        try (Stream<T> all = rows.get()) {
            format.write(name, columns.stream().map(Column::head).toList(), all.map(this::line), out);
        }
    }

    private List<@Nullable Object> line(T row) {
        List<@Nullable Object> line = new ArrayList<>();
        columns.forEach(column -> line.add(column.cell().apply(row)));
        return line;
    }
}
