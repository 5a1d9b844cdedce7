package org.backbench.ui.look;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;

/**
 * A place whose content is worked out anew whenever something moved, and put there only when it looks otherwise than
 * what stands there: the button somebody is about to click, the focus and what he has unfolded stay where they are.
 */
public final class Steady {

    private final HasComponents place;
    private String looks = "";

    public Steady(HasComponents place) {
        this.place = place;
    }

    /** Shows these and nothing else. */
    public void show(Component... parts) {
        String now = Arrays.stream(parts).map(part -> looks(part.getElement())).collect(joining());
        if (!now.equals(looks)) {
            looks = now;
            place.removeAll();
            place.add(parts);
        }
    }

    private static String looks(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        String attributes = element.getAttributeNames()
                .sorted()
                .map(name -> name + "=" + element.getAttribute(name))
                .collect(joining(" "));
        String properties = element.getPropertyNames()
                .sorted()
                .map(name -> name + ":" + element.getPropertyRaw(name))
                .collect(joining(" "));
        return "<%s %s %s %s>%s</>"
                .formatted(
                        element.getTag(),
                        attributes,
                        properties,
                        element.isVisible(),
                        element.getChildren().map(Steady::looks).collect(joining()));
    }
}
