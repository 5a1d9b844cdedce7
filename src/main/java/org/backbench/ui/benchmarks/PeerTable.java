package org.backbench.ui.benchmarks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
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

/** The bodies behind the pictures, by name and without rank numbers, and those left out with their reasons. */
final class PeerTable {

    private PeerTable() {}

    static Card bodies(PeerGroup peers, SheetLinks files) {
        Card card = new Card("Bodies");
        card.note(Box.text("span", "", "by name; lower is cheaper, not better by itself · "), files);
        if (peers.bodies().isEmpty()) {
            card.add(new EmptyState(
                    "No body is ranked here yet", "Bodies appear as their certified or imported returns arrive."));
            return card;
        }
        card.add(table(peers).column("mk", "Mark", PeerTable::mark).rows(peers.bodies()));
        return card;
    }

    private static DataTable<PeerBody> table(PeerGroup peers) {
        DataTable<PeerBody> table = new DataTable<PeerBody>("Bodies of the group", "peers")
                .column("nm", "Body", body -> name(peers, body))
                .column("cd bb-2", "Code", body -> new Text(body.position().code()))
                .column(
                        "bb-num",
                        "Ratio",
                        body -> new Text(PeerWords.ratio(body.position().ratio())));
        if (!peers.benchmark().tooFew()) {
            table.column(
                            "qt",
                            "Quarter",
                            body -> new Text(PeerWords.quarter(body.position().quartile())))
                    .column(
                            "bb-num",
                            PeerWords.opportunity(peers),
                            body -> new Text(PeerWords.amount(body.position().opportunity())));
        }
        return table;
    }

    static Card leftOut(PeerGroup peers) {
        List<LeftOut> leftOut = peers.benchmark().leftOut();
        Card card = new Card("Left out");
        if (leftOut.isEmpty()) {
            card.add(new EmptyState(
                    "Nobody is left out", "Bodies with a missing, zero or negative figure would stand here."));
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
        String name = body.position().name();
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

    private static Component mark(PeerBody body) {
        return body.position().spike() ? new Status(Shape.SOON, Position.SPIKE) : new Span();
    }
}
