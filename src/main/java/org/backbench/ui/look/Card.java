package org.backbench.ui.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;

/** A white sheet with a heading, a grey note beside it, and what it holds. */
public class Card extends HtmlContainer {

    private final Box head;
    private final Box notes = Box.of("span", "bb-s bb-2");

    public Card(String heading, Component... parts) {
        super("section");
        addClassName("bb-card");
        head = Box.of("header", "", Box.text("h2", "", heading));
        add(head);
        add(parts);
    }

    /** Puts a grey note or links to the right of the heading. */
    public Card note(Component... parts) {
        if (notes.getParent().isEmpty()) {
            head.add(notes);
        } else {
            notes.add(new Text(" · "));
        }
        notes.add(parts);
        return this;
    }

    /** Puts a grey note to the right of the heading. */
    public Card note(String words) {
        return note(new Text(words));
    }
}
