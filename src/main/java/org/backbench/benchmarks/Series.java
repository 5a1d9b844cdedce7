package org.backbench.benchmarks;

import java.util.List;
import java.util.Map;
import org.backbench.returns.Definitions;
import org.backbench.returns.Template;
import org.backbench.returns.Templates;
import org.springframework.stereotype.Component;

/** Where the series of an indicator breaks, because what it is computed from was defined otherwise the year before. */
@Component
public class Series {

    private final Definitions definitions;
    private final Templates templates;

    Series(Definitions definitions, Templates templates) {
        this.definitions = definitions;
        this.templates = templates;
    }

    /** What changed since the cycle before, a sentence for each line it is computed from; empty where nothing did. */
    public List<String> breaks(int cycle, Indicator indicator) {
        Map<String, String> changes = definitions.changes(indicator.template(), cycle, cycle - 1);
        Template template = templates.get(indicator.template());
        return changes.entrySet().stream()
                .filter(change -> indicator.lines().contains(change.getKey()))
                .map(change -> "%s: %s"
                        .formatted(
                                template.find(change.getKey())
                                        .map(line -> line.label())
                                        .orElse(change.getKey()),
                                change.getValue()))
                .toList();
    }
}
