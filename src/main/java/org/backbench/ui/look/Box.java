package org.backbench.ui.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;

/** A plain element with classes of theme.css; its words are text, never markup. */
public final class Box extends HtmlContainer {

    private Box(String tag, String classes) {
        super(tag);
        if (!classes.isEmpty()) {
            addClassNames(classes.split(" "));
        }
    }

    /** An element of this tag and these space-separated classes around its parts. */
    public static Box of(String tag, String classes, Component... parts) {
        Box box = new Box(tag, classes);
        box.add(parts);
        return box;
    }

    /** An element that holds only words. */
    public static Box text(String tag, String classes, String words) {
        Box box = new Box(tag, classes);
        box.add(new Text(words));
        return box;
    }

    /** A div around its parts. */
    public static Box div(String classes, Component... parts) {
        return of("div", classes, parts);
    }

    /** Words in the strong weight. */
    public static Box strong(String words) {
        return text("b", "", words);
    }

    /** A small grey line: the detail under the matter. */
    public static Box detail(String words) {
        return text("div", "bb-s bb-2", words);
    }

    /** A small grey piece within a line. */
    public static Box quiet(String words) {
        return text("span", "bb-s bb-2", words);
    }

    /** Sets an attribute and answers itself. */
    public Box with(String attribute, String value) {
        getElement().setAttribute(attribute, value);
        return this;
    }
}
