package org.backbench.returns.imports;

import java.util.List;
import java.util.Map;
import org.backbench.returns.Failure;
import org.backbench.returns.ReturnCheck;
import org.backbench.returns.Situation;
import org.backbench.returns.Template;

/**
 * One line of an imported file that belongs to the data year, as it stands there.
 *
 * @param body the code in the file's column of bodies
 * @param bodyClass the class the file gives, empty when it gives none
 * @param texts by line key; a line whose cell is empty is not there
 */
public record RawLine(int line, String body, String name, String bodyClass, Map<String, String> texts) {

    /** Reads the cells and holds them against all rules of the template, the soft ones too. */
    public ImportLine checked(Template template, Situation situation) {
        ReturnCheck check = ReturnCheck.of(template, texts, situation);
        return new ImportLine(
                this,
                check.figures(),
                check.notMeasured(),
                wrong(template, check.failures()),
                check.failures().stream().filter(failure -> !failure.hard()).toList());
    }

    /** While something cannot be read, only that: a rule over the rest would say the same in other words. */
    private List<ImportError> wrong(Template template, List<Failure> failures) {
        if (failures.isEmpty()) {
            return List.of();
        }
        boolean unreadable =
                failures.stream().anyMatch(failure -> failure.rule().equals("number"));
        return failures.stream()
                .filter(failure -> unreadable ? failure.rule().equals("number") : failure.hard())
                .map(failure -> error(template, failure))
                .toList();
    }

    ImportError error(Template template, Failure failure) {
        return new ImportError(line, template.line(failure.line()).column(), failure.message());
    }
}
