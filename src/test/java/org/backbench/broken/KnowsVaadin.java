package org.backbench.broken;

import com.vaadin.flow.component.html.Span;

/** A screen's part outside the screens. */
public class KnowsVaadin {

    Span label() {
        return new Span("12");
    }
}
