package org.backbench.broken;

import com.vaadin.flow.dom.Element;

/** Puts a value into its script. */
public class ComposesAScript {

    void show(Element element, String name) {
        element.executeJs("this.title = '" + name + "'");
    }
}
