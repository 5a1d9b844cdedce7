package org.backbench.ui.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** A white sheet with a heading, a grey note beside it, and what it holds. */
public class Card extends HtmlContainer {

    private final Box head;

    public Card(String heading, Component... parts) {
        super("section");
        addClassName("bb-card");
        head = Box.of("header", "", Box.text("h2", "", heading));
        add(head);
        add(parts);
    }

    /** Puts a grey note or links to the right of the heading. */
    public Card note(Component... parts) {
        head.add(Box.of("span", "bb-s bb-2", parts));
        return this;
    }

    /** Puts a grey note to the right of the heading. */
    public Card note(String words) {
        head.add(Box.quiet(words));
        return this;
    }
}
