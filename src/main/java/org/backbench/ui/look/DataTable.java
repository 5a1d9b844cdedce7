package org.backbench.ui.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A plain table for reading: lines between rows only, numbers right, units in the head. It scrolls in itself.
 *
 * @param <T> what a row shows
 */
public final class DataTable<T> extends HtmlContainer {

    private record Column<T>(String classes, String head, Function<T, Component> cell) {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final Box table;
    private final Box body = Box.of("tbody", "");

    /** A table that screen readers call by this label; classes are further ones of theme.css, such as figs. */
    public DataTable(String label, String classes) {
        super("div");
        addClassName("bb-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        table = Box.of("table", ("bb " + classes).strip());
        add(table);
    }

    public DataTable(String label) {
        this(label, "");
    }

    /** For a table of fields: those are reached one after the other, the table itself is no stop on the way. */
    public DataTable<T> ofFields() {
        getElement().removeAttribute("tabindex");
        return this;
    }

    /** A column of words. */
    public DataTable<T> text(String head, Function<T, String> words) {
        return column("", head, row -> new Text(words.apply(row)));
    }

    /** A column of figures, set right. */
    public DataTable<T> number(String head, Function<T, String> figure) {
        return column("bb-num", head, row -> new Text(figure.apply(row)));
    }

    /** A column of parts such as links, strips and statuses. */
    public DataTable<T> part(String head, Function<T, Component> part) {
        return column("", head, part);
    }

    /** A column with classes of its own for head and cells. */
    public DataTable<T> column(String classes, String head, Function<T, Component> cell) {
        columns.add(new Column<>(classes, head, cell));
        return this;
    }

    /** Draws the head and these rows, in place of any drawn before. */
    public DataTable<T> rows(List<T> rows) {
        table.removeAll();
        body.removeAll();
        Box head = Box.of("tr", "");
        columns.forEach(column ->
                head.add(Box.text("th", column.classes(), column.head()).with("scope", "col")));
        table.add(Box.of("thead", "", head), body);
        rows.forEach(row -> body.add(line(row)));
        return this;
    }

    /** Adds a strong last line; give one text for each column. */
    public DataTable<T> total(String... cells) {
        Box line = Box.of("tr", "total");
        for (int i = 0; i < cells.length; i++) {
            Column<T> column = columns.get(i);
            line.add(Box.text("td", column.classes(), cells[i]).with("data-th", column.head()));
        }
        body.add(line);
        return this;
    }

    private Box line(T row) {
        Box line = Box.of("tr", "");
        columns.forEach(column -> line.add(
                Box.of("td", column.classes(), column.cell().apply(row)).with("data-th", column.head())));
        return line;
    }
}
