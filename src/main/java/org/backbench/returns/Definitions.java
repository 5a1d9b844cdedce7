package org.backbench.returns;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the definition of a line changed between cycles, so that its figures are no series. */
@Service
@Transactional(readOnly = true)
public class Definitions {

    private final CycleRows cycles;
    private final Templates templates;

    Definitions(CycleRows cycles, Templates templates) {
        this.cycles = cycles;
        this.templates = templates;
    }

    /** By line, what its definition says otherwise than in the other cycle; empty where one of them did not ask. */
    public Map<String, String> changes(String template, int cycle, int otherCycle) {
        if (!templates.everChanged(template)) {
            return Map.of();
        }
        Optional<Integer> version = versionOf(template, cycle);
        Optional<Integer> other = versionOf(template, otherCycle);
        return version.isEmpty() || other.isEmpty()
                ? Map.of()
                : templates.changes(template, version.get(), other.get());
    }

    /** The lines that other cycles defined otherwise than this one, by cycle. */
    public Map<Integer, Set<String>> brokenTo(String template, int cycle) {
        if (!templates.everChanged(template)) {
            return Map.of();
        }
        Map<Integer, Set<String>> broken = new HashMap<>();
        int version = versionOf(template, cycle).orElseThrow();
        cycles.list().forEach(other -> other.collection(template)
                .ifPresent(collection -> broken.put(
                        other.year(),
                        templates
                                .changes(template, version, collection.templateVersion())
                                .keySet())));
        return broken;
    }

    private Optional<Integer> versionOf(String template, int cycle) {
        return cycles.find(cycle).flatMap(found -> found.collection(template)).map(Collection::templateVersion);
    }
}
