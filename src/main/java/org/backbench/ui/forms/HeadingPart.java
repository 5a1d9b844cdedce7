package org.backbench.ui.forms;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.backbench.workflow.FormComponent.Field;
import org.backbench.workflow.FormScope;
import org.jspecify.annotations.Nullable;

/** The read-only field that names its row: drawn as the heading of the row, sent as it came. */
final class HeadingPart extends Part {

    private final Field field;
    private final @Nullable Object value;

    HeadingPart(Field field, @Nullable Object value) {
        this.field = field;
        this.value = value;
    }

    String words() {
        return value == null ? "" : value.toString();
    }

    @Override
    List<Component> components() {
        return List.of();
    }

    @Override
    void read(Map<String, Object> into) {
        if (value != null) {
            into.put(field.key(), value);
        }
    }

    @Override
    void show(FormScope scope, Map<String, Object> shown) {
        read(shown);
    }
}
