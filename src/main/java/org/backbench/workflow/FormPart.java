package org.backbench.workflow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One object of a form file and where it stands, so that every complaint names the file and the key. */
record FormPart(String file, String place, JsonNode node) {

    void allow(Set<String> properties) {
        for (String property : node.propertyNames()) {
            if (!properties.contains(property)) {
                throw wrong("the property %s is not known here".formatted(property));
            }
        }
    }

    boolean has(String property) {
        return node.hasNonNull(property);
    }

    @Nullable
    String text(String property) {
        if (!has(property)) {
            return null;
        }
        JsonNode value = node.get(property);
        if (!value.isString() || value.stringValue().isBlank()) {
            throw wrong("%s must be text".formatted(property));
        }
        if (value.stringValue().startsWith("=") || value.stringValue().contains("{{")) {
            throw wrong("%s must be plain text, not an expression".formatted(property));
        }
        return value.stringValue();
    }

    String needText(String property) {
        String text = text(property);
        if (text == null) {
            throw wrong("%s is missing".formatted(property));
        }
        return text;
    }

    boolean flag(String property) {
        if (has(property) && !node.get(property).isBoolean()) {
            throw wrong("%s must be true or false".formatted(property));
        }
        return has(property) && node.get(property).booleanValue();
    }

    int whole(String property, int otherwise) {
        if (has(property) && (!node.get(property).isInt() || node.get(property).intValue() < 0)) {
            throw wrong("%s must be a whole number".formatted(property));
        }
        return has(property) ? node.get(property).intValue() : otherwise;
    }

    @Nullable
    BigDecimal number(String property) {
        if (has(property) && !node.get(property).isNumber()) {
            throw wrong("%s must be a number".formatted(property));
        }
        return has(property) ? node.get(property).decimalValue() : null;
    }

    /** The object under a property, or an empty one. */
    FormPart part(String property) {
        JsonNode value = has(property) ? node.get(property) : JsonNodeFactory.instance.objectNode();
        if (!value.isObject()) {
            throw wrong("%s must be an object".formatted(property));
        }
        return new FormPart(file, place, value);
    }

    /** The objects of a list; each is placed by its own key, path or text. */
    List<FormPart> parts(String property) {
        if (!has(property) || !node.get(property).isArray()) {
            throw wrong("%s must be a list".formatted(property));
        }
        List<FormPart> parts = new ArrayList<>();
        for (JsonNode child : node.get(property)) {
            if (!child.isObject()) {
                throw wrong("%s must be a list of objects".formatted(property));
            }
            parts.add(new FormPart(file, placeOf(child), child));
        }
        return parts;
    }

    private String placeOf(JsonNode child) {
        for (String property : List.of("key", "path", "id", "label", "value")) {
            if (child.path(property).isString()) {
                return child.get(property).stringValue();
            }
        }
        return place;
    }

    FormUnreadable wrong(String why) {
        return new FormUnreadable(file, place, why);
    }
}
