package org.backbench.ui.look;

import com.vaadin.flow.component.html.Span;

/** The mark of a made-up body; it stands wherever such a body is named. */
public final class FictionalTag extends Span {

    public FictionalTag() {
        super("fictional");
        addClassName("bb-tag");
    }

    /** A body's name, with the mark when it is made up. */
    public static Box named(String name, boolean fictional) {
        Box box = Box.text("span", "", name);
        if (fictional) {
            // a gap of its own: in a link it would be underlined with the name
            box.add(Box.text("span", "bb-gap", " "), new FictionalTag());
        }
        return box;
    }
}
