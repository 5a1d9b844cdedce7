package org.backbench.ui.forms;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is typed in a dialog: there again after it was closed, until its deed is done or the person signs out. */
public final class Kept {

    private final String key;

    /** @param key what the deed is and to what, for example {@code withdraw 17} */
    public Kept(String key) {
        this.key = "kept " + key;
    }

    /** Gives the field what was typed last time, and keeps what is typed from now on. */
    public <V> void keep(String name, HasValue<?, V> field) {
        if (field instanceof HasValueChangeMode typing) {
            typing.setValueChangeMode(ValueChangeMode.LAZY);
        }
        this.<V>read(name).ifPresent(field::setValue);
        field.addValueChangeListener(change -> write(name, field.getValue()));
    }

    /** Keeps a date, and the words that are none. */
    void keepDay(String name, DayField field) {
        this.<String>read(name).ifPresent(field::type);
        field.addValueChangeListener(change -> write(name, field.typed()));
    }

    /** The deed is done: nothing is kept any more. */
    public void forget() {
        VaadinSession.getCurrent().setAttribute(key, null);
    }

    /** What was typed last time under this name. */
    @SuppressWarnings("unchecked") // a name stands for one field, and that has one type
    public <V> Optional<V> read(String name) {
        return Optional.ofNullable((V) all().get(name));
    }

    /** Keeps what is typed now; null: the field is empty. */
    public void write(String name, @Nullable Object value) {
        Map<String, Object> all = new HashMap<>(all());
        all.put(name, value);
        VaadinSession.getCurrent().setAttribute(key, all);
    }

    @SuppressWarnings("unchecked") // only this class writes under the key
    private Map<String, Object> all() {
        Object all = VaadinSession.getCurrent().getAttribute(key);
        return all == null ? Map.of() : (Map<String, Object>) all;
    }
}
