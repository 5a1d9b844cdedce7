package org.backbench.workflow;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backbench.workflow.FormComponent.Field;
import org.backbench.workflow.FormComponent.Group;
import org.backbench.workflow.FormComponent.Kind;
import org.backbench.workflow.FormComponent.Rows;
import org.backbench.workflow.FormComponent.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a form file of Camunda Forms JSON; whatever the renderer and the check do not serve is an error here. */
final class FormReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> FORM = Set.of(
            "type",
            "id",
            "schemaVersion",
            "components",
            "executionPlatform",
            "executionPlatformVersion",
            "exporter",
            "versionTag");
    private static final Set<String> PARAGRAPH = Set.of("type", "id", "layout", "properties", "text", "conditional");
    private static final Set<String> GROUP = Set.of(
            "type",
            "id",
            "layout",
            "properties",
            "path",
            "label",
            "components",
            "conditional",
            "showOutline",
            "verticalAlignment");
    private static final Set<String> ROWS = Set.of(
            "type",
            "id",
            "layout",
            "properties",
            "path",
            "label",
            "components",
            "conditional",
            "showOutline",
            "verticalAlignment",
            "isRepeating",
            "allowAddRemove",
            "defaultRepetitions",
            "disableCollapse",
            "nonCollapsedItems");
    private static final String ENDING = ".form";

    /** One level of values: the keys taken on it, the fields a condition may name, and the prefix they have there. */
    private record Level(Set<String> taken, Map<String, Field> known, String prefix) {

        Level row() {
            return new Level(new HashSet<>(), new HashMap<>(known), "");
        }

        Level group(String path) {
            return new Level(new HashSet<>(), known, prefix + path + ".");
        }
    }

    private FormReader() {}

    /** Reads the form of this file name; its id must be the name without the ending. */
    static FormModel read(String file, InputStream content) {
        FormPart form = new FormPart(file, "the form", tree(file, content));
        form.allow(FORM);
        String id = form.needText("id");
        if (!"default".equals(form.text("type")) || !form.has("schemaVersion")) {
            throw form.wrong("it is no Camunda form of type default with a schemaVersion");
        }
        if (!file.endsWith("/" + id + ENDING) && !file.equals(id + ENDING)) {
            throw form.wrong("its id is %s, which is not the name of the file".formatted(id));
        }
        return new FormModel(id, components(form, new Level(new HashSet<>(), new HashMap<>(), "")));
    }

    private static JsonNode tree(String file, InputStream content) {
        try {
            return JSON.readTree(content);
        } catch (JacksonException unreadable) {
            throw new FormUnreadable(file, "the file", "it is no JSON: " + unreadable.getOriginalMessage());
        }
    }

    private static List<FormComponent> components(FormPart parent, Level level) {
        List<FormComponent> components = new ArrayList<>();
        for (FormPart part : parent.parts("components")) {
            components.add(component(part, level));
        }
        if (components.isEmpty()) {
            throw parent.wrong("it has no components");
        }
        return components;
    }

    private static FormComponent component(FormPart part, Level level) {
        String type = part.needText("type");
        HideCondition hide = hide(part, level.known());
        return switch (type) {
            case "text" -> paragraph(part, hide);
            case "group" -> group(part, level, hide);
            case "dynamiclist" -> rows(part, level, hide);
            default -> field(part, level, hide, type);
        };
    }

    private static Field field(FormPart part, Level level, @Nullable HideCondition hide, String type) {
        Kind kind = FieldReader.KINDS.get(type);
        if (kind == null) {
            throw part.wrong("the component type %s is not known".formatted(type));
        }
        Field field = new FieldReader(part, kind).read(hide);
        take(part, level, field.key());
        level.known().put(level.prefix() + field.key(), field);
        return field;
    }

    private static Text paragraph(FormPart part, @Nullable HideCondition hide) {
        part.allow(PARAGRAPH);
        String text = part.needText("text");
        if (text.matches("(?s).*[#*_`<>\\[\\]].*")) {
            throw part.wrong("a text has plain paragraphs only, no markup");
        }
        return new Text(text, hide);
    }

    private static Group group(FormPart part, Level level, @Nullable HideCondition hide) {
        part.allow(GROUP);
        String path = part.text("path");
        Level inner = path == null ? level : level.group(take(part, level, path));
        return new Group(path, part.needText("label"), components(part, inner), hide);
    }

    private static Rows rows(FormPart part, Level level, @Nullable HideCondition hide) {
        part.allow(ROWS);
        String path = take(part, level, part.needText("path"));
        String rowName = part.part("properties").text("row");
        return new Rows(
                path,
                part.needText("label"),
                rowName == null ? "Row" : rowName,
                !part.flag("allowAddRemove"),
                part.whole("defaultRepetitions", 1),
                components(part, level.row()),
                hide);
    }

    private static String take(FormPart part, Level level, String key) {
        if (!key.matches("\\w+")) {
            throw part.wrong("a path has letters, digits and _ only");
        }
        if (!level.taken().add(key)) {
            throw part.wrong("the key is there twice");
        }
        return key;
    }

    private static @Nullable HideCondition hide(FormPart part, Map<String, Field> known) {
        FormPart conditional = part.part("conditional");
        conditional.allow(Set.of("hide"));
        if (!conditional.has("hide")) {
            return null;
        }
        try {
            HideCondition condition =
                    HideCondition.parse(conditional.node().get("hide").asString());
            condition.comparisons().forEach(comparison -> HideTargets.check(comparison, known));
            return condition;
        } catch (IllegalArgumentException unreadable) {
            throw part.wrong(String.valueOf(unreadable.getMessage()));
        }
    }
}
