package org.backbench.ui.look;

import com.vaadin.flow.component.html.Anchor;

/** The way on from a page of a list, at its foot. */
public final class NextPage {

    private NextPage() {}

    public static Box link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.getElement().setAttribute("data-testid", "next-page");
        return Box.div("bb-foot", link);
    }
}
