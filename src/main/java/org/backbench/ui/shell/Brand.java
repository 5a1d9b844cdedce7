package org.backbench.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import org.backbench.ui.look.Box;

/** The name of the house with its mark, a bench; leads home. */
public final class Brand extends Anchor {

    public Brand() {
        super("/");
        addClassName("bb-brand");
        add(Box.of("span", "bb-mark").with("aria-hidden", "true"), Box.text("span", "", "Backbench"));
    }
}
