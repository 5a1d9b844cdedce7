package org.backbench.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backbench.workflow.FormComponent.Field;
import org.backbench.workflow.FormComponent.Group;
import org.backbench.workflow.FormComponent.Rows;
import org.backbench.workflow.FormComponent.Text;
import org.jspecify.annotations.Nullable;

/**
 * Lays a draft over what the case gives now. What a person can type comes from the draft; read-only fields and fixed
 * rows come from the case, and the draft of a row follows its read-only fields, wherever the row now stands.
 */
final class FormDraft {

    private FormDraft() {}

    static Map<String, Object> over(List<FormComponent> components, Map<?, ?> given, Map<?, ?> draft) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (FormComponent component : components) {
            switch (component) {
                case Field field ->
                    put(values, field.key(), field.readonly() ? given : drafted(field.key(), given, draft));
                case Text text -> {}
                case Group group when group.path() == null -> values.putAll(over(group.components(), given, draft));
                case Group group ->
                    values.put(
                            String.valueOf(group.path()),
                            over(group.components(), map(given.get(group.path())), map(draft.get(group.path()))));
                case Rows rows when rows.fixed() -> values.put(rows.path(), fixed(rows, given, draft));
                case Rows rows -> put(values, rows.path(), drafted(rows.path(), given, draft));
            }
        }
        return values;
    }

    private static Map<?, ?> drafted(String key, Map<?, ?> given, Map<?, ?> draft) {
        return draft.get(key) == null ? given : draft;
    }

    private static void put(Map<String, Object> values, String key, Map<?, ?> from) {
        Object value = from.get(key);
        if (value != null) {
            values.put(key, value);
        }
    }

    private static List<Object> fixed(Rows rows, Map<?, ?> given, Map<?, ?> draft) {
        List<Object> drafts = new ArrayList<>(list(draft.get(rows.path())));
        List<Object> merged = new ArrayList<>();
        for (Object row : list(given.get(rows.path()))) {
            Object match = drafts.stream()
                    .filter(other -> shown(rows, map(other)).equals(shown(rows, map(row))))
                    .findFirst()
                    .orElse(Map.of());
            drafts.remove(match);
            merged.add(over(rows.components(), map(row), map(match)));
        }
        return merged;
    }

    /** What tells a row from others: its headings, or else its read-only values, as text. */
    private static Map<String, String> shown(Rows rows, Map<?, ?> row) {
        List<Field> fields = rows.components().stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .filter(Field::readonly)
                .toList();
        boolean headed = fields.stream().anyMatch(field -> field.wording().heading());
        Map<String, String> shown = new HashMap<>();
        fields.stream()
                .filter(field -> field.wording().heading() || !headed)
                .forEach(field -> shown.put(field.key(), String.valueOf(row.get(field.key()))));
        return shown;
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
