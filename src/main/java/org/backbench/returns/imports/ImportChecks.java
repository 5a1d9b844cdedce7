package org.backbench.returns.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.PublicBody;
import org.backbench.calendar.Dates;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.Cycle;
import org.backbench.returns.Cycles;
import org.backbench.returns.ReturnState;
import org.backbench.returns.Returns;
import org.backbench.returns.Template;
import org.backbench.returns.Templates;
import org.springframework.stereotype.Component;

/** Fetches what a file is held against. */
@Component
class ImportChecks {

    private final Cycles cycles;
    private final Templates templates;
    private final Bodies bodies;
    private final Returns returns;
    private final Clock clock;

    ImportChecks(Cycles cycles, Templates templates, Bodies bodies, Returns returns, Clock clock) {
        this.cycles = cycles;
        this.templates = templates;
        this.bodies = bodies;
        this.returns = returns;
        this.clock = clock;
    }

    Cycle cycle(int year) {
        return cycles.get(year);
    }

    ImportReading reading(Cycle cycle) {
        List<Template> collected = cycle.collections().stream()
                .map(collection -> templates.get(collection.template(), collection.templateVersion()))
                .toList();
        return new ImportReading(collected, cycle.dataYear());
    }

    ImportCheck check(Cycle cycle, ImportReading reading, boolean leaveOutUnknown) {
        Template template = reading.template();
        Set<String> codes = reading.lines().stream().map(ImportLine::body).collect(Collectors.toSet());
        Map<String, PublicBody> register = template.file().byEcode() ? bodies.byEcodes(codes) : bodies.byCodes(codes);
        Map<String, ReturnState> stored = returns.ofCollection(cycle.year(), template.key()).stream()
                .collect(Collectors.toMap(BodyReturn::bodyCode, BodyReturn::state));
        ImportCheck check = new ImportCheck(
                template, cycle.collection(template.key()).orElseThrow(), register, stored, leaveOutUnknown);
        reading.lines().forEach(check::take);
        return check;
    }

    List<String> warnings(Cycle cycle, ImportCheck check) {
        List<String> warnings = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        if (!today.isAfter(cycle.dataYearEnd())) {
            warnings.add(
                    "The data year %s ends on %s and today is %s: figures of a year that has not ended are no outturn."
                            .formatted(cycle.dataYear(), Dates.day(cycle.dataYearEnd()), Dates.day(today)));
        }
        if (cycle.frozen()) {
            warnings.add("Cycle %d is frozen: these figures are measured against release 1 and do not move it."
                    .formatted(cycle.year()));
        }
        warnings.addAll(check.warnings());
        return warnings;
    }
}
