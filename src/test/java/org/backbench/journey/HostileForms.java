package org.backbench.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fills every field of a form that takes a text with a hostile one. */
final class HostileForms {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern HIDE = Pattern.compile("=(\\w+) != \"([^\"]+)\"");

    private final HostileTexts texts;

    HostileForms(HostileTexts texts) {
        this.texts = texts;
    }

    /**
     * The values to send.
     *
     * @param filled what the form brings along, with its rows
     * @param choices what is no text, by key; of a row by list.key, a function of the row where rows differ; rows that
     *     one adds oneself as a list of maps
     */
    Map<String, Object> fill(String task, JsonNode filled, Map<String, ?> choices) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (JsonNode component : components(form(task))) {
            if (!component.has("key") && !component.has("path") || isHidden(component, choices)) {
                continue;
            }
            if (type(component).equals("dynamiclist")) {
                String list = component.get("path").asString();
                values.put(list, rows(task, component, filled, choices));
            } else {
                String key = component.get("key").asString();
                put(values, key, component, choices.get(key), task + "." + key, 0);
            }
        }
        return values;
    }

    private List<Map<String, Object>> rows(String task, JsonNode list, JsonNode filled, Map<String, ?> choices) {
        String name = list.get("path").asString();
        List<Map<String, Object>> rows = new ArrayList<>();
        if (choices.get(name) instanceof List<?> own) {
            for (Object row : own) {
                rows.add(row(task, list, Map.of(), (Map<?, ?>) row, rows.size()));
            }
        } else if (filled.has(name)) {
            for (JsonNode row : filled.get(name)) {
                Map<String, Object> given = new LinkedHashMap<>();
                row.properties().stream()
                        .filter(field -> field.getValue().isValueNode())
                        .forEach(field ->
                                given.put(field.getKey(), field.getValue().asString()));
                Map<String, Object> chosen = new LinkedHashMap<>();
                choices.forEach((key, value) -> {
                    if (key.startsWith(name + ".")) {
                        chosen.put(
                                key.substring(name.length() + 1),
                                value instanceof Function<?, ?> function ? apply(function, row) : value);
                    }
                });
                rows.add(row(task, list, given, chosen, rows.size()));
            }
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private static Object apply(Function<?, ?> function, JsonNode row) {
        return ((Function<JsonNode, Object>) function).apply(row);
    }

    private Map<String, Object> row(String task, JsonNode list, Map<String, Object> given, Map<?, ?> chosen, int at) {
        Map<String, Object> row = new LinkedHashMap<>(given);
        for (JsonNode component : list.get("components")) {
            if (component.has("key")) {
                String key = component.get("key").asString();
                put(row, key, component, chosen.get(key), nameOf(task, list, key), at);
            } else if (component.has("path") && chosen.get(component.get("path").asString()) instanceof List<?> own) {
                List<Map<String, Object>> rows = new ArrayList<>();
                own.forEach(each -> rows.add(row(task, component, Map.of(), (Map<?, ?>) each, rows.size())));
                row.put(component.get("path").asString(), rows);
            }
        }
        return row;
    }

    private void put(Map<String, Object> values, String key, JsonNode component, Object choice, String field, int row) {
        if (takesText(component)) {
            values.put(key, row == 0 ? texts.of(field) : texts.of(field) + " /" + row);
        } else if (choice != null) {
            values.put(key, choice);
        }
    }

    /** Every field of every form in which somebody writes, as task.key or task.list.key. */
    static Set<String> everyTextField() throws IOException {
        Set<String> fields = new TreeSet<>();
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            forms.map(file -> file.getFileName().toString().replace(".form", ""))
                    .forEach(task -> {
                        for (JsonNode component : components(form(task))) {
                            collect(
                                    null,
                                    component,
                                    (list, field) -> fields.add(
                                            list == null
                                                    ? task + "."
                                                            + field.get("key").asString()
                                                    : nameOf(
                                                            task,
                                                            list,
                                                            field.get("key").asString())));
                        }
                    });
        }
        return fields;
    }

    private static void collect(
            @Nullable JsonNode list, JsonNode component, BiConsumer<@Nullable JsonNode, JsonNode> found) {
        if (takesText(component)) {
            found.accept(list, component);
        } else {
            component.path("components").forEach(each -> collect(component, each, found));
        }
    }

    private static String nameOf(String task, JsonNode list, String key) {
        return "%s.%s.%s".formatted(task, list.get("path").asString(), key);
    }

    private static boolean takesText(JsonNode component) {
        return Set.of("textfield", "textarea").contains(type(component))
                && !component.path("readonly").asBoolean(false);
    }

    private static boolean isHidden(JsonNode component, Map<String, ?> choices) {
        Matcher hide = HIDE.matcher(component.path("conditional").path("hide").asString(""));
        return hide.matches() && !hide.group(2).equals(choices.get(hide.group(1)));
    }

    private static String type(JsonNode component) {
        return component.get("type").asString();
    }

    private static JsonNode components(JsonNode form) {
        return form.get("components");
    }

    private static JsonNode form(String task) {
        try {
            return JSON.readTree(Files.readString(Path.of("forms", task + ".form")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
