package org.backbench.ui.forms;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backbench.workflow.FormComponent;
import org.backbench.workflow.FormComponent.Field;
import org.backbench.workflow.FormComponent.Group;
import org.backbench.workflow.FormComponent.Rows;
import org.backbench.workflow.FormComponent.Text;
import org.backbench.workflow.FormScope;

/** One level of a form on the screen: the whole, a group or a row. */
final class Level {

    private final List<Part> parts;

    Level(List<FormComponent> components, Map<?, ?> values, Setting setting) {
        parts = components.stream()
                .map(component -> part(component, values, setting))
                .toList();
    }

    private static Part part(FormComponent component, Map<?, ?> values, Setting setting) {
        return switch (component) {
            case Field field when field.wording().heading() -> new HeadingPart(field, values.get(field.key()));
            case Field field -> new FieldPart(field, values.get(field.key()), setting);
            case Text text -> new TextPart(text);
            case Group group -> new GroupPart(group, values, setting);
            case Rows rows -> new RowsPart(rows, values.get(rows.path()), setting);
        };
    }

    List<Component> components() {
        return parts.stream().flatMap(part -> part.components().stream()).toList();
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        read(values);
        return values;
    }

    void read(Map<String, Object> into) {
        parts.forEach(part -> part.read(into));
    }

    /** The words of the headings on this level, or nothing. */
    String heading() {
        return String.join(
                " ",
                parts.stream()
                        .filter(HeadingPart.class::isInstance)
                        .map(part -> ((HeadingPart) part).words())
                        .filter(words -> !words.isBlank())
                        .toList());
    }

    void show(FormScope scope, Map<String, Object> shown) {
        parts.forEach(part -> part.show(scope, shown));
    }

    void name(String prefix) {
        parts.forEach(part -> part.name(prefix));
    }

    void lock(boolean locked) {
        parts.forEach(part -> part.lock(locked));
    }

    void brief(boolean brief) {
        parts.forEach(part -> part.brief(brief));
    }

    boolean blame(String place, String sentence) {
        return parts.stream().anyMatch(part -> part.blame(place, sentence));
    }

    void forgive() {
        parts.forEach(Part::forgive);
    }

    boolean focusFault() {
        return parts.stream().anyMatch(Part::focusFault);
    }
}
