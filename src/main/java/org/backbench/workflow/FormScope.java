package org.backbench.workflow;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values a hide condition sees: those of its own level, else those around it. Hidden fields have none. */
public record FormScope(
        Map<String, Object> values, @Nullable FormScope outer) {

    public static FormScope of(Map<String, Object> values) {
        return new FormScope(values, null);
    }

    public FormScope inner(Map<String, Object> row) {
        return new FormScope(row, this);
    }

    /** The value of a key; minute.number is the key number in the group minute. */
    public @Nullable Object get(String name) {
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        Object value = values.get(first);
        if (value == null) {
            return outer == null ? null : outer.get(name);
        }
        return dot < 0 ? value : within(value, name.substring(dot + 1));
    }

    private static @Nullable Object within(Object group, String name) {
        int dot = name.indexOf('.');
        Object value = group instanceof Map<?, ?> map ? map.get(dot < 0 ? name : name.substring(0, dot)) : null;
        return value == null || dot < 0 ? value : within(value, name.substring(dot + 1));
    }
}
