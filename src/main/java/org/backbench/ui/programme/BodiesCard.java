package org.backbench.ui.programme;

import com.vaadin.flow.component.html.Anchor;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;

/** The way to what the programme office keeps about bodies: how many people they employ, and who follows them. */
final class BodiesCard extends Card {

    BodiesCard(ProgrammeTools tools) {
        super("Bodies");
        if (tools.may("record-headcount")) {
            add(line("/programme/headcounts", "Headcounts", "on a reference date: they decide who owes a return"));
        }
        if (tools.may("pass-duty")) {
            add(line("/programme/succession", "Succession", "open actions of bodies that have ended"));
        }
    }

    private static Box line(String address, String words, String about) {
        return Box.div("", new Anchor(address, words), Box.detail(about));
    }
}
