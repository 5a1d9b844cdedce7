package org.backbench.ui.returns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.backbench.problems.Why;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.Unit;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.WhyNot;
import org.backbench.ui.returns.ReturnSheets.Column;
import org.backbench.ui.returns.ReturnSheets.Marks;

/** The figures of a return to read: a card for each function, beside them those they are compared with. */
final class ReturnTable {

    private final Template template;
    private final Column shown;
    private final Column beside;
    private final Marks marks;
    private final QueryParameters address;

    /** @param address a line or a function it names is marked and brought into sight */
    ReturnTable(Template template, Column shown, Column beside, Marks marks, QueryParameters address) {
        this.template = template;
        this.shown = shown;
        this.beside = beside;
        this.marks = marks;
        this.address = address;
    }

    Component cards() {
        Box grid = Box.div("bb-two-up");
        ReturnSheets.sections(template).forEach((section, title) -> grid.add(card(section, title)));
        return grid;
    }

    private Card card(String section, String title) {
        List<TemplateLine> lines = LineWords.lines(template, section);
        List<TemplateLine> silent = lines.stream().filter(line -> !says(line)).toList();
        Card card = new Card(title);
        shown.standing(section).ifPresent(standing -> card.add(Box.text("p", "", standing.sentence(title))));
        card.add(table(title, lines.stream().filter(this::says).toList()));
        if (!silent.isEmpty()) {
            String words = silent.size() == 1 ? "1 line is empty" : silent.size() + " lines are empty";
            card.add(new NativeDetails(words, table(title + ", empty", silent)));
        }
        if (section.isEmpty()) {
            card.addClassName("bb-across");
        }
        card.note(marks.onward().ofFunction(section));
        return chosen("function", section, card);
    }

    private DataTable<TemplateLine> table(String label, List<TemplateLine> lines) {
        Map<String, BigDecimal> now = shown.figures();
        boolean compared = !beside.figures().isEmpty();
        DataTable<TemplateLine> table = new DataTable<TemplateLine>(label).part("Line", this::name);
        if (compared) {
            table.number(beside.title(), beside::figure);
        }
        table.number(shown.title(), shown::figure);
        if (compared) {
            table.number("Change", line -> LineWords.change(line, now.get(line.key()), beside.comparable(line.key())));
        }
        return table.rows(lines);
    }

    /** Whether the line has something to show: a figure, that it is missing, or what the address asks for. */
    private boolean says(TemplateLine line) {
        return !shown.figure(line).isEmpty()
                || beside.figures().containsKey(line.key())
                || marks.cautions().containsKey(line.key())
                || shown.said().containsKey(line.key())
                || address.getSingleParameter("line").filter(line.key()::equals).isPresent();
    }

    private Component name(TemplateLine line) {
        Box name = Box.div("", Box.text("div", template.isTotal(line) ? "bb-strong" : "", LineWords.label(line)));
        name.add(onward(line));
        String evidence = shown.said().get(line.key());
        if (evidence != null) {
            name.add(Box.detail("Evidence: " + evidence));
        }
        LineWords.broken(beside, line).ifPresent(name::add);
        Why caution = marks.cautions().get(line.key());
        if (caution != null) {
            name.add(Box.div(
                    "", new Status(Shape.QUERY, caution.sentence()).wrapped().small()));
        }
        return chosen("line", line.key(), name);
    }

    /** In what it is counted, where it leads, and what stands against changing it. */
    private Box onward(TemplateLine line) {
        Box onward = Box.of("div", "bb-s bb-onward");
        if (line.unit() != Unit.YES_NO) {
            onward.add(Box.quiet(line.unit().title()));
        }
        marks.onward().ofLine(line.key()).forEach(onward::add);
        if (marks.mayAsk() && !marks.cautions().containsKey(line.key())) {
            Anchor ask = new Anchor("/cases/%s/queries?line=%s".formatted(marks.reference(), line.key()), "Ask");
            ask.getElement().setAttribute("aria-label", "Ask about " + line.label());
            ask.addClassName("bb-noprint");
            onward.add(ask);
        }
        WhyNot.ofFigure(line.label(), marks.against(line.key())).ifPresent(onward::add);
        return onward;
    }

    /** Marks a part that the address names and brings it into sight. */
    private <T extends Component> T chosen(String kind, String key, T part) {
        part.setId(kind + "-" + key);
        if (address.getSingleParameter(kind).filter(key::equals).isPresent()) {
            part.getElement().getClassList().add("bb-chosen");
            part.getElement().setAttribute("aria-current", "true");
            part.scrollIntoView();
        }
        return part;
    }
}
