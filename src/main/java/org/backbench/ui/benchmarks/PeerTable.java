package org.backbench.ui.benchmarks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.backbench.benchmarks.BetterWhen;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.LeftOut;
import org.backbench.benchmarks.Position;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.FictionalTag;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.look.Status;
import org.backbench.ui.standing.FigureCell;
import org.backbench.ui.standing.IndicatorWords;

/** The bodies behind the pictures, by name and without rank numbers, and those left out with their reasons. */
final class PeerTable {

    private PeerTable() {}

    static Card bodies(PeerGroup peers, SheetLinks files) {
        Card card = new Card("Bodies");
        card.note(
                Box.text(
                        "span",
                        "",
                        "by name; "
                                + IndicatorWords.direction(peers.indicator()).toLowerCase(Locale.ROOT) + " · "),
                files);
        if (peers.bodies().isEmpty()) {
            card.add(new EmptyState(
                    "No body is ranked here yet", "Bodies appear as their certified or imported returns arrive."));
            return card;
        }
        card.add(table(peers)
                .column("mk", "Mark", body -> mark(body, peers.indicator()))
                .rows(peers.bodies()));
        return card;
    }

    private static DataTable<PeerBody> table(PeerGroup peers) {
        Indicator indicator = peers.indicator();
        DataTable<PeerBody> table = new DataTable<PeerBody>("Bodies of the group", "peers")
                .column("nm", "Body", body -> name(peers, body))
                .column("cd bb-2", "Code", body -> new Text(body.code()))
                .column("bb-num", "Value", body -> value(body, indicator));
        if (!peers.benchmark().tooFew()) {
            table.column(
                    "qt",
                    "Quarter",
                    body -> new Text(
                            body.position() == null
                                    ? ""
                                    : IndicatorWords.quarter(
                                            indicator, body.position().quartile())));
            if (indicator.betterWhen() != BetterWhen.CONTEXT) {
                table.column(
                        "bb-num",
                        PeerWords.beyondTitle(peers),
                        body -> new Text(body.position() == null ? "" : PeerWords.beyond(indicator, body.position())));
            }
        }
        return table;
    }

    /** A figure about few people is suppressed; the body itself sees its own. */
    private static Component value(PeerBody body, Indicator indicator) {
        Position position = body.position();
        return position == null ? FigureCell.suppressed(body.name()) : FigureCell.of(indicator, position, body.name());
    }

    static Card leftOut(PeerGroup peers) {
        List<LeftOut> leftOut = peers.leftOut();
        Card card = new Card("Left out");
        if (leftOut.isEmpty()) {
            card.add(new EmptyState("Nobody is left out", "Bodies without a figure that counts would stand here."));
            return card;
        }
        card.note(leftOut.size() == 1 ? "1 body" : leftOut.size() + " bodies");
        card.add(new DataTable<LeftOut>("Bodies left out")
                .part("Body", body -> FictionalTag.named(body.name(), peers.isFictional()))
                .text("Why", LeftOut::reason)
                .rows(leftOut));
        return card;
    }

    private static Component name(PeerGroup peers, PeerBody body) {
        String name = body.name();
        String reference = body.caseReference();
        Box line = Box.of("span", "", reference == null ? new Text(name) : new Anchor("/cases/" + reference, name));
        if (peers.isFictional()) {
            line.add(" ");
            line.add(new FictionalTag());
        }
        if (body.own()) {
            line.add(" ");
            line.add(Box.text("b", "bb-own", "yours"));
        }
        return line;
    }

    private static Component mark(PeerBody body, Indicator indicator) {
        Position position = body.position();
        return position != null && position.spike()
                ? new Status(Shape.SOON, IndicatorWords.spike(indicator))
                : new Span();
    }
}
