package org.backbench.ui.look;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;

/** Nothing here yet: what is missing in a strong sentence, then what will appear and what to do. */
public final class EmptyState extends HtmlContainer {

    public EmptyState(String missing, String whatToDo) {
        super("div");
        addClassName("bb-empty");
        add(Box.strong(missing), new Text(whatToDo));
    }
}
