package org.backbench.returns.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.jspecify.annotations.Nullable;

/** Which column of a file holds what, as its header says. The template is the one whose columns it has. */
final class ImportColumns {

    private static final String NAME = "authority";
    private static final String CLASS = "class";

    private final Template template;
    private final int width;
    private final Map<String, Integer> places;
    private final List<ImportError> errors;
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private ImportColumns(Template template, int width, Map<String, Integer> places, List<ImportError> errors) {
        this.template = template;
        this.width = width;
        this.places = places;
        this.errors = errors;
        for (TemplateLine line : template.lines()) {
            Integer place = places.get(line.column());
            if (place != null) {
                lines.put(line.key(), place);
            }
        }
    }

    /** Of several templates the one that most columns belong to. */
    static ImportColumns of(List<Template> templates, int line, List<String> header) {
        Map<String, Integer> places = new HashMap<>();
        List<ImportError> errors = new ArrayList<>();
        for (int place = 0; place < header.size(); place++) {
            String name = header.get(place).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && places.putIfAbsent(name, place) != null) {
                errors.add(new ImportError(line, name, "The column %s stands twice. Keep one.".formatted(name)));
            }
        }
        Template template = templates.stream()
                .max(Comparator.comparingLong(
                        each -> needed(each).filter(places::containsKey).count()))
                .orElseThrow();
        needed(template)
                .filter(name -> !places.containsKey(name))
                .map(name -> new ImportError(
                        line, name, "The column %s is missing. “%s” needs it.".formatted(name, template.title())))
                .forEach(errors::add);
        return new ImportColumns(template, header.size(), places, errors);
    }

    /** Of a published table all columns; of a return those of the lines that nobody may leave out. */
    private static Stream<String> needed(Template template) {
        String year = template.file().yearColumn();
        return Stream.of(
                        year == null ? Stream.<String>empty() : Stream.of(year),
                        Stream.of(template.file().bodyColumn()),
                        template.lines().stream()
                                .filter(line -> template.bulkOnly() || line.required())
                                .map(TemplateLine::column))
                .flatMap(columns -> columns);
    }

    Template template() {
        return template;
    }

    /** The lines that have a column. */
    Set<String> lines() {
        return lines.keySet();
    }

    /** How many columns the header has, and so every line. */
    int width() {
        return width;
    }

    List<ImportError> errors() {
        return errors;
    }

    String body(List<String> cells) {
        return cell(cells, template.file().bodyColumn());
    }

    /** The financial year of the line; null when files of this template are about one year only. */
    @Nullable
    String year(List<String> cells) {
        String column = template.file().yearColumn();
        return column == null ? null : cell(cells, column);
    }

    String name(List<String> cells) {
        return cell(cells, NAME);
    }

    String bodyClass(List<String> cells) {
        return cell(cells, CLASS);
    }

    /** The cells of the template's lines that are not empty, by line key. */
    Map<String, String> texts(List<String> cells) {
        Map<String, String> texts = HashMap.newHashMap(lines.size());
        lines.forEach((line, place) -> {
            String text = place < cells.size() ? cells.get(place) : "";
            if (!text.isEmpty()) {
                texts.put(line, text);
            }
        });
        return texts;
    }

    private String cell(List<String> cells, String column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }
}
