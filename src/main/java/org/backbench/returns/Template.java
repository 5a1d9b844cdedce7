package org.backbench.returns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * What a return asks for: a version of the data files in reference/templates.
 *
 * @param bulkOnly bodies prepare nothing: the figures are published elsewhere and come by import
 * @param file how a bulk file names body and year
 * @param caveat what must stand wherever its figures stand
 * @param functions in the order in which the template asks for them
 */
public record Template(
        String key,
        int version,
        String title,
        boolean bulkOnly,
        BulkFile file,
        @Nullable String caveat,
        List<TemplateFunction> functions,
        List<TemplateLine> lines) {

    /** The columns of a bulk file that say whose figures they are and of which year. */
    public record BulkFile(
            String bodyColumn, boolean byEcode, @Nullable String yearColumn) {}

    public Template {
        functions = List.copyOf(functions);
        lines = List.copyOf(lines);
    }

    public TemplateLine line(String key) {
        return find(key).orElseThrow(() -> new NotFound("line", key));
    }

    public Optional<TemplateLine> find(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /** The lines of a function; null gives those that all functions share. */
    public List<TemplateLine> linesOf(@Nullable String function) {
        return lines.stream()
                .filter(line -> function == null ? line.function() == null : function.equals(line.function()))
                .toList();
    }

    /** Finance, as the key finance is called; what is not a function of this template is called by its key. */
    public String titleOf(String function) {
        return functions.stream()
                .collect(Collectors.toMap(TemplateFunction::key, TemplateFunction::title))
                .getOrDefault(function, function);
    }
}
