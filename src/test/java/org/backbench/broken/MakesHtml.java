package org.backbench.broken;

import com.vaadin.flow.component.Html;

/** Makes a page of text somebody may have typed. */
public class MakesHtml {

    Html show(String name) {
        return new Html("<b>" + name + "</b>");
    }
}
