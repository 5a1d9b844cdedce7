package org.backbench.ui.returns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.Map;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.returns.ReturnSheets.Column;
import org.backbench.ui.returns.ReturnSheets.Marks;

/** The figures of a return to read: a card for each function, beside them those they are compared with. */
final class ReturnTable {

    private final Template template;
    private final Column shown;
    private final Column beside;
    private final Marks marks;

    ReturnTable(Template template, Column shown, Column beside, Marks marks) {
        this.template = template;
        this.shown = shown;
        this.beside = beside;
        this.marks = marks;
    }

    Component cards() {
        Box grid = Box.div("bb-two-up");
        ReturnSheets.sections(template).forEach((section, title) -> grid.add(card(section, title)));
        return grid;
    }

    private Card card(String section, String title) {
        Map<String, BigDecimal> now = shown.figures();
        Map<String, BigDecimal> before = beside.figures();
        DataTable<TemplateLine> table = new DataTable<TemplateLine>(title)
                .part("Line", this::name)
                .number(beside.title(), line -> before.isEmpty() ? "" : LineWords.figure(line, before.get(line.key())))
                .number(shown.title(), line -> LineWords.figure(line, now.get(line.key())))
                .number("Change", line -> LineWords.change(now.get(line.key()), beside.comparable(line.key())))
                .rows(LineWords.lines(template, section));
        Card card = new Card(title, table);
        if (section.isEmpty()) {
            card.addClassName("bb-across");
        }
        return card;
    }

    private Component name(TemplateLine line) {
        Box name = Box.div("", Box.text("div", template.isTotal(line) ? "bb-strong" : "", LineWords.label(line)));
        name.add(Box.detail(line.unit().title()));
        String evidence = shown.said().get(line.key());
        if (evidence != null) {
            name.add(Box.detail("Evidence: " + evidence));
        }
        LineWords.broken(beside, line).ifPresent(name::add);
        String caution = marks.cautions().get(line.key());
        if (caution != null) {
            name.add(Box.div(
                    "",
                    new Status(Shape.QUERY, caution).small(),
                    Box.text("span", "", " "),
                    new Anchor("/cases/%s/queries".formatted(marks.reference()), "See the query")));
        } else if (marks.mayAsk()) {
            Anchor ask = new Anchor("/cases/%s/queries?line=%s".formatted(marks.reference(), line.key()), "Ask");
            ask.getElement().setAttribute("aria-label", "Ask about " + line.label());
            name.add(Box.of("div", "bb-s", ask));
        }
        return name;
    }
}
