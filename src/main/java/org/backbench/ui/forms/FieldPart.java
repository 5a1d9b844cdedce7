package org.backbench.ui.forms;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backbench.workflow.FormComponent.Field;
import org.backbench.workflow.FormScope;
import org.jspecify.annotations.Nullable;

/** One field on the screen: its input, its help, and the fault of what is in it. */
final class FieldPart extends Part {

    private final Field field;
    private final Setting setting;
    private final Input input;

    FieldPart(Field field, @Nullable Object value, Setting setting) {
        this.field = field;
        this.setting = setting;
        input = Inputs.of(field, setting);
        input.write(value);
        input.dress(field);
        forgiveOrBlame();
        input.onChange(() -> {
            forgiveOrBlame();
            setting.changed().run();
        });
    }

    /** What is wrong with what was typed is said at once; that something is missing is said when the form is sent. */
    private void forgiveOrBlame() {
        Object typed = input.read();
        boolean open = field.readonly() || typed.toString().isBlank() || typed.equals(List.of()) || typed.equals(false);
        String fault = open ? null : field.fault(typed, setting.choices());
        input.fault(fault == null ? null : sentence(fault));
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    @Override
    List<Component> components() {
        return List.of(input.component());
    }

    @Override
    void read(Map<String, Object> into) {
        into.put(field.key(), input.read());
    }

    @Override
    void show(FormScope scope, Map<String, Object> shown) {
        boolean hidden = field.hidden(scope);
        input.component().setVisible(!hidden);
        Object value = hidden ? null : field.value(input.read(), setting.choices());
        if (value != null) {
            shown.put(field.key(), value);
        }
    }

    @Override
    void name(String prefix) {
        input.component().getElement().setAttribute("data-testid", "field-" + prefix + field.key());
    }

    @Override
    void lock(boolean locked) {
        input.lock(locked || field.readonly());
    }

    @Override
    void brief(boolean brief) {
        input.brief(brief);
    }

    @Override
    boolean blame(String place, String sentence) {
        if (!place.equals(field.key())) {
            return false;
        }
        input.fault(withoutLabel(sentence));
        return true;
    }

    /** The sentence names row and label for those who read it elsewhere; at the field it begins after them. */
    private String withoutLabel(String sentence) {
        String lead = field.label().toLowerCase(Locale.UK) + ": ";
        int at = sentence.toLowerCase(Locale.UK).indexOf(lead);
        String rest = at < 0 ? "" : sentence.substring(at + lead.length());
        return rest.isEmpty() ? sentence : sentence(rest);
    }

    @Override
    void forgive() {
        input.fault(null);
    }

    @Override
    boolean focusFault() {
        return input.focusFault();
    }
}
