package org.backbench.ui.home;

import com.vaadin.flow.component.html.Anchor;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Figures;

/** Big numbers in a row; each leads to the list behind it. */
final class Tiles {

    private static final int CAP = 1000;

    private final Box row = Box.div("bb-kpis");

    Tiles add(String title, String figure, String below, String href) {
        Anchor link = new Anchor(href, figure);
        link.addClassName("bb-big");
        row.add(Box.div("", Box.detail(title), link, Box.detail(below)));
        return this;
    }

    /** A number that was counted up to a thousand. */
    Tiles add(String title, int count, String below, String href) {
        return add(title, capped(count), below, href);
    }

    /** 431; from a thousand on 1,000+. */
    static String capped(int count) {
        return count < CAP ? Figures.count(count) : Figures.count(CAP) + "+";
    }

    Box row() {
        return row;
    }
}
