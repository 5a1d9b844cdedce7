package org.backbench.ui.look;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A place whose content is worked out anew whenever something moved, and put there only when it looks otherwise than
 * what stands there: the button somebody is about to click, the focus and what he has unfolded stay where they are.
 */
public final class Steady {

    /** Each link to a file gets an address of its own, although it is the same file. */
    private static final Pattern OWN_ADDRESS = Pattern.compile("^VAADIN/dynamic/resource/.*/");

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
                .map(name -> name + "="
                        + OWN_ADDRESS.matcher(element.getAttribute(name)).replaceFirst(""))
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
