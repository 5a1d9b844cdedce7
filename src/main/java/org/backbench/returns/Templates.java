package org.backbench.returns;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.backbench.bodies.ReferenceFile;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The templates of reference/templates, all versions of them, read once at start. */
@Component
public class Templates {

    private final List<Template> all;

    Templates() {
        Map<String, String> titles = ReferenceFile.read("templates/functions.csv").lines().stream()
                .collect(Collectors.toMap(line -> field(line, "function"), line -> field(line, "title")));
        all = ReferenceFile.read("templates/templates.csv").lines().stream()
                .map(head -> read(head, titles))
                .toList();
    }

    /** The newest version. */
    public Template get(String key) {
        return all.stream()
                .filter(template -> template.key().equals(key))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new NotFound("template", key));
    }

    public Template get(String key, int version) {
        return all.stream()
                .filter(template -> template.key().equals(key) && template.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("template", key + " version " + version));
    }

    /** The newest version of each template. */
    public List<Template> list() {
        return all.stream().map(Template::key).distinct().map(this::get).toList();
    }

    private static Template read(Map<String, String> head, Map<String, String> titles) {
        String key = field(head, "template");
        int version = Integer.parseInt(field(head, "version"));
        List<TemplateLine> lines = ReferenceFile.read("templates/%s.v%d.csv".formatted(key, version)).lines().stream()
                .map(Templates::line)
                .toList();
        Set<String> functions = lines.stream()
                .map(TemplateLine::function)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Template(
                key,
                version,
                field(head, "title"),
                field(head, "bulk_only").equals("yes"),
                new Template.BulkFile(
                        field(head, "body_column"), field(head, "body_by").equals("ecode"), blank(head, "year_column")),
                blank(head, "caveat"),
                functions.stream()
                        .map(function -> new TemplateFunction(function, String.valueOf(titles.get(function))))
                        .toList(),
                lines);
    }

    private static TemplateLine line(Map<String, String> line) {
        String rule = blank(line, "rule");
        String sumOf = field(line, "sum_of");
        return new TemplateLine(
                field(line, "line"),
                blank(line, "function"),
                field(line, "label"),
                field(line, "help"),
                Unit.of(field(line, "unit")),
                field(line, "required").equals("yes"),
                field(line, "column"),
                rule == null ? null : LineRule.of(rule),
                sumOf.isBlank() ? List.of() : Arrays.asList(sumOf.split(" ", -1)));
    }

    private static String field(Map<String, String> line, String name) {
        return Objects.requireNonNull(line.get(name), name);
    }

    private static @Nullable String blank(Map<String, String> line, String name) {
        String value = field(line, name);
        return value.isBlank() ? null : value;
    }
}
