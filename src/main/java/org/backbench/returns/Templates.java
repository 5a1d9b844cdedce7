package org.backbench.returns;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.backbench.bodies.ReferenceFile;
import org.backbench.problems.NotFound;
import org.backbench.returns.rules.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The templates of reference/templates, all versions of them, read once at start. A new year is a new file. */
@Component
public class Templates {

    private final String folder;
    private final List<Template> all;

    Templates() {
        this("templates");
    }

    /** @param folder below reference */
    Templates(String folder) {
        this.folder = folder;
        Map<String, String> titles = read("functions.csv").stream()
                .collect(Collectors.toMap(line -> field(line, "function"), line -> field(line, "title")));
        all = read("templates.csv").stream().map(head -> template(head, titles)).toList();
    }

    /** The newest version. */
    public Template get(String key) {
        return find(key).orElseThrow(() -> new NotFound("template", key));
    }

    /** The newest version, if there is such a template. */
    public Optional<Template> find(String key) {
        return all.stream().filter(template -> template.key().equals(key)).reduce((older, newer) -> newer);
    }

    public Template get(String key, int version) {
        return all.stream()
                .filter(template -> template.key().equals(key) && template.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("template", key + " version " + version));
    }

    /**
     * What the definitions of lines say otherwise in one version than in another, by line: figures on either side of
     * such a change are no series. A line that only one of them has is not among them.
     */
    public Map<String, String> changes(String key, int one, int other) {
        Map<String, String> changes = new LinkedHashMap<>();
        all.stream()
                .filter(template -> template.key().equals(key)
                        && template.version() > Math.min(one, other)
                        && template.version() <= Math.max(one, other))
                .flatMap(template -> template.lines().stream())
                .filter(line -> line.changed() != null)
                .forEach(line -> changes.put(line.key(), Objects.requireNonNull(line.changed())));
        return changes;
    }

    /** Whether any definition of the template ever changed. */
    boolean everChanged(String key) {
        return !changes(key, 0, Integer.MAX_VALUE).isEmpty();
    }

    /** The newest version of each template. */
    public List<Template> list() {
        return all.stream().map(Template::key).distinct().map(this::get).toList();
    }

    private List<Map<String, String>> read(String name) {
        return ReferenceFile.read(folder + "/" + name).lines();
    }

    private Template template(Map<String, String> row, Map<String, String> titles) {
        Template.Head head = head(row);
        List<TemplateLine> lines = read("%s.v%d.csv".formatted(head.key(), head.version())).stream()
                .map(Templates::line)
                .toList();
        Set<String> functions = lines.stream()
                .map(TemplateLine::function)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Rules.Choice> choices = lines.stream()
                .map(line -> new Rules.Choice(
                        line.key(), line.part().key(), line.unit().key()))
                .toList();
        return new Template(
                head,
                functions.stream()
                        .map(function -> new TemplateFunction(function, String.valueOf(titles.get(function))))
                        .toList(),
                lines,
                new Rules(choices, List.copyOf(functions))
                        .read(read("%s.rules.v%d.csv".formatted(head.key(), head.version()))));
    }

    private static Template.Head head(Map<String, String> row) {
        return new Template.Head(
                field(row, "template"),
                Integer.parseInt(field(row, "version")),
                field(row, "title"),
                field(row, "bulk_only").equals("yes"),
                new Template.BulkFile(
                        field(row, "body_column"), field(row, "body_by").equals("ecode"), blank(row, "year_column")),
                blank(row, "caveat"));
    }

    private static TemplateLine line(Map<String, String> row) {
        return new TemplateLine(
                field(row, "line"),
                blank(row, "function"),
                Part.of(field(row, "part")),
                field(row, "label"),
                field(row, "help"),
                Unit.of(field(row, "unit")),
                field(row, "required").equals("yes"),
                field(row, "column"),
                row.containsKey("changed") ? blank(row, "changed") : null);
    }

    private static String field(Map<String, String> line, String name) {
        return Objects.requireNonNull(line.get(name), name);
    }

    private static @Nullable String blank(Map<String, String> line, String name) {
        String value = field(line, name);
        return value.isBlank() ? null : value;
    }
}
