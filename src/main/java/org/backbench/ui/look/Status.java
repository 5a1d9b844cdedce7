package org.backbench.ui.look;

import com.vaadin.flow.component.html.Span;

/** A status: a word with a shape, never colour alone. */
public class Status extends Span {

    public Status(Shape shape, String word) {
        super(word);
        addClassName("bb-status");
        getElement().setAttribute("data-is", shape.key());
    }

    /** The same in the smaller type of a second line. */
    public Status small() {
        addClassName("bb-s");
        return this;
    }

    /** The same for a whole sentence, which may take more than one line. */
    public Status wrapped() {
        addClassName("bb-wrap");
        return this;
    }
}
