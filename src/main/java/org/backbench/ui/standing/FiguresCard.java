package org.backbench.ui.standing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.List;
import org.backbench.benchmarks.Position;
import org.backbench.cases.CaseFile;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.CasePlaces;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.Figures;
import org.backbench.ui.standing.Standing.Line;
import org.jspecify.annotations.Nullable;

/** The figures of a return as shares, each with last year, change, and its place in the peer group as a strip. */
@org.springframework.stereotype.Component
public class FiguresCard {

    private final Standing standing;

    FiguresCard(Standing standing) {
        this.standing = standing;
    }

    /** The card; null while the case has nothing that is compared. */
    public @Nullable Card of(CaseFile file) {
        List<Line> lines = standing.of(file);
        if (lines.stream().allMatch(line -> line.own().isEmpty() && line.leftOut(file.bodyCode()) == null)) {
            return null;
        }
        Line first = lines.getFirst();
        DataTable<Line> table = new DataTable<Line>("Return figures", "figs")
                .column("mid nm", "Share, %", line -> figures(file, line))
                .column("bb-num mid bb-2 pv", yearBefore(file), line -> new Text(before(line)))
                .column("bb-num mid nw", file.dataYear(), line -> ratio(file, line))
                .column("bb-num mid ch", "Change", line -> new Text(change(line)))
                .column("mid sp", "Position among " + first.benchmark().n(), line -> strip(file, line))
                .column("mid fl", "Flags", line -> flag(file, line))
                .rows(lines);
        Card card = new Card("Return figures", table)
                .note(new Anchor("/cases/" + file.reference() + "/return", "All lines"));
        String caveat = standing.caveat(file);
        if (caveat != null) {
            card.add(Box.text("p", "bb-s", caveat));
        }
        card.add(Box.text("p", "bb-s bb-2", reading(file, first)));
        return card;
    }

    private static String reading(CaseFile file, Line line) {
        return "Each ring is a body of the group, the filled dot is %s, the grey band runs from the lower to the upper "
                        .formatted(file.bodyName())
                + "quartile with the median marked. Lower is cheaper, not better by itself. "
                + StandingWords.method(line.benchmark()) + ".";
    }

    private static String yearBefore(CaseFile file) {
        int before = file.cycle() - 1;
        return "%d-%02d".formatted(before - 1, before % 100);
    }

    private static String before(Line line) {
        if (!line.breaks().isEmpty()) {
            return "defined otherwise";
        }
        BigDecimal before = line.before();
        return before == null ? "not measured" : Figures.decimal(before, 2);
    }

    private static Component figures(CaseFile file, Line line) {
        return new Anchor(CasePlaces.function(file.reference(), line.indicator().function()), line.title());
    }

    private static Component ratio(CaseFile file, Line line) {
        return line.own()
                .<Component>map(own -> new Anchor(
                        CasePlaces.benchmark(file.reference(), line.indicator().function()),
                        Figures.decimal(own.ratio(), 2)))
                .orElseGet(() -> new Text("not ranked"));
    }

    private static String change(Line line) {
        BigDecimal before = line.before();
        return line.own()
                .map(Position::ratio)
                .filter(now -> before != null)
                .map(now -> Figures.change(now.subtract(before), 2))
                .orElse("");
    }

    private static Component strip(CaseFile file, Line line) {
        return line.strip(file.bodyCode(), false).<Component>map(strip -> strip).orElseGet(() -> Box.quiet("too few"));
    }

    private static Component flag(CaseFile file, Line line) {
        Component flag = StandingWords.flag(file, line);
        return flag == null ? new Text("") : flag;
    }
}
