package org.backbench.ui.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** The head of a page below the programme page: the way back, its name, and what it is for. */
public final class PageHead {

    private PageHead() {}

    /** Parts that belong to the head, like a choice of what is shown, follow its words. */
    public static Box programme(String crumb, String title, String words, Component... further) {
        return programme(Box.text("span", "", crumb), title, words, further);
    }

    /** The same below another page, to which its crumb leads. */
    public static Box programme(Component crumb, String title, String words, Component... further) {
        Box crumbs = Box.div("bb-s bb-2", new Anchor("/programme", "Programme"));
        crumbs.add(Box.text("span", "", " / "), crumb);
        Box head = Box.div("", crumbs, Box.text("h1", "", title));
        if (!words.isEmpty()) {
            head.add(Box.text("p", "bb-2", words));
        }
        head.add(further);
        return head;
    }
}
