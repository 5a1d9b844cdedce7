package org.backbench.ui.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;

/** Short facts, each a term and what it is. */
public final class Facts extends HtmlContainer {

    public Facts() {
        super("dl");
        addClassName("bb-facts");
    }

    public Facts fact(String term, String words) {
        return fact(term, new Text(words));
    }

    public Facts fact(String term, Component... parts) {
        add(Box.text("dt", "", term), Box.of("dd", "", parts));
        return this;
    }
}
