package org.backbench.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backbench.problems.Invalid.Place;
import org.backbench.workflow.FormComponent.Field;
import org.backbench.workflow.FormComponent.Group;
import org.backbench.workflow.FormComponent.Rows;
import org.backbench.workflow.FormComponent.Text;
import org.jspecify.annotations.Nullable;

/** Goes through what was sent for a form, keeps what is shown and allowed, and collects every broken place. */
final class FormCheck {

    private static final int MOST_ROWS = 200;

    /** One level of values: as sent, as filled beforehand, as kept; how its places are called, and what they see. */
    private record Level(
            Map<?, ?> sent, Map<?, ?> filled, Map<String, Object> kept, FormScope scope, String path, String words) {}

    private final Filled filled;
    private final List<Place> places = new ArrayList<>();

    FormCheck(Filled filled) {
        this.filled = filled;
    }

    List<Place> places() {
        return places;
    }

    Map<String, Object> check(FormModel form, Map<String, Object> sent) {
        Map<String, Object> kept = new LinkedHashMap<>();
        whole(form.components(), new Level(sent, filled.values(), kept, FormScope.of(kept), "", ""));
        return kept;
    }

    private void whole(List<FormComponent> components, Level level) {
        every(components, level);
        Set<String> keys = new HashSet<>();
        collect(components, keys);
        for (Object key : level.sent().keySet()) {
            if (!keys.contains(String.valueOf(key))) {
                blame(level, String.valueOf(key), String.valueOf(key), "the form has no such field; leave it out.");
            }
        }
    }

    private void every(List<FormComponent> components, Level level) {
        for (FormComponent component : components) {
            if (!component.hidden(level.scope())) {
                one(component, level);
            }
        }
    }

    private void one(FormComponent component, Level level) {
        switch (component) {
            case Field field -> field(field, level);
            case Group group -> group(group, level);
            case Rows rows -> rows(rows, level);
            case Text text -> {}
        }
    }

    private void field(Field field, Level level) {
        Object sent = level.sent().get(field.key());
        if (field.readonly()) {
            readonly(field, level, sent);
            return;
        }
        FieldCheck.Reading reading = new FieldCheck(field, field.options().among(filled.choices())).read(sent);
        if (reading.fault() != null) {
            blame(level, field.key(), field.label(), reading.fault());
        } else if (reading.value() != null) {
            level.kept().put(field.key(), reading.value());
        }
    }

    private void readonly(Field field, Level level, @Nullable Object sent) {
        Object shown = level.filled().get(field.key());
        if (sent != null && !sent.toString().equals(shown == null ? "" : shown.toString())) {
            blame(level, field.key(), field.label(), "this cannot be changed here; send it as it was or leave it out.");
        }
        if (shown != null) {
            level.kept().put(field.key(), shown);
        }
    }

    private void group(Group group, Level level) {
        String path = group.path();
        if (path == null) {
            every(group.components(), level);
            return;
        }
        Object sent = level.sent().get(path);
        if (sent != null && !(sent instanceof Map)) {
            blame(level, path, group.label(), "send its fields by name.");
            return;
        }
        Map<String, Object> kept = new LinkedHashMap<>();
        level.kept().put(path, kept);
        String words = level.words() + name(level, group.label()) + ", ";
        whole(
                group.components(),
                new Level(
                        map(sent),
                        map(level.filled().get(path)),
                        kept,
                        level.scope(),
                        level.path() + path + ".",
                        words));
    }

    private void rows(Rows rows, Level level) {
        List<?> shown = rows.fixed() ? list(level.filled().get(rows.path())) : List.of();
        Object sent = level.sent().get(rows.path());
        if (sent != null && !(sent instanceof List)) {
            blame(level, rows.path(), rows.label(), "send its rows as a list.");
            return;
        }
        int count = sent == null ? shown.size() : list(sent).size();
        if (rows.fixed() && count != shown.size()) {
            blame(
                    level,
                    rows.path(),
                    rows.label(),
                    "it has %d rows, not %d; none can be added or left out.".formatted(shown.size(), count));
        } else if (count > MOST_ROWS) {
            blame(
                    level,
                    rows.path(),
                    rows.label(),
                    "%d rows are too many; send at most %d.".formatted(count, MOST_ROWS));
        } else {
            keepRows(rows, level, shown, count);
        }
    }

    private void keepRows(Rows rows, Level level, List<?> shown, int count) {
        List<Object> kept = new ArrayList<>();
        level.kept().put(rows.path(), kept);
        List<?> sent = list(level.sent().get(rows.path()));
        for (int index = 0; index < count; index++) {
            Object row = index < sent.size() ? sent.get(index) : Map.of();
            Map<?, ?> before = index < shown.size() ? map(shown.get(index)) : Map.of();
            kept.add(keepRow(rows, level, index, row, before));
        }
    }

    private Map<String, Object> keepRow(Rows rows, Level level, int index, Object row, Map<?, ?> before) {
        Map<String, Object> kept = new LinkedHashMap<>();
        String place = "%s[%d]".formatted(rows.path(), index);
        String words = name(level, rows.rowName()) + " " + (index + 1);
        if (row instanceof Map<?, ?> fields) {
            FormScope scope = level.scope().inner(kept);
            String path = level.path() + place + ".";
            whole(rows.components(), new Level(fields, before, kept, scope, path, level.words() + words + ", "));
        } else {
            blame(level, place, words, "send its fields by name.");
        }
        return kept;
    }

    private static void collect(List<FormComponent> components, Set<String> keys) {
        for (FormComponent component : components) {
            switch (component) {
                case Field field -> keys.add(field.key());
                case Rows rows -> keys.add(rows.path());
                case Group group when group.path() != null -> keys.add(group.path());
                case Group group -> collect(group.components(), keys);
                case Text text -> {}
            }
        }
    }

    private void blame(Level level, String key, String label, String fault) {
        places.add(new Place(level.path() + key, level.words() + name(level, label) + ": " + fault));
    }

    /** A label inside a sentence begins small, unless it is a name like ICT. */
    private static String name(Level level, String label) {
        boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return level.words().isEmpty() || !word ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
