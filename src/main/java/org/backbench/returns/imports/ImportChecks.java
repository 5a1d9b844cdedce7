package org.backbench.returns.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.PublicBody;
import org.backbench.calendar.Dates;
import org.backbench.returns.Cycle;
import org.backbench.returns.Cycles;
import org.backbench.returns.OwedReturns;
import org.backbench.returns.Template;
import org.backbench.returns.Templates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fetches what a file is held against. */
@Component
class ImportChecks {

    private final Cycles cycles;
    private final Templates templates;
    private final Bodies bodies;
    private final OwedReturns returns;
    private final Clock clock;

    ImportChecks(Cycles cycles, Templates templates, Bodies bodies, OwedReturns returns, Clock clock) {
        this.cycles = cycles;
        this.templates = templates;
        this.bodies = bodies;
        this.returns = returns;
        this.clock = clock;
    }

    Cycle cycle(int year) {
        return cycles.get(year);
    }

    ImportReading reading(Cycle cycle, ImportErrors errors, Consumer<RawLine> lines) {
        List<Template> collected = cycle.collections().stream()
                .map(collection -> templates.get(collection.template(), collection.templateVersion()))
                .toList();
        return new ImportReading(collected, cycle.dataYear(), errors, lines);
    }

    ImportCheck check(Cycle cycle, Template template, boolean leaveOutUnknown, ImportErrors errors) {
        return new ImportCheck(template, cycle.collection(template.key()).orElseThrow(), leaveOutUnknown, errors);
    }

    /** What these lines are held against: a handful of statements, whatever their number, beside those that store. */
    @Transactional(readOnly = true)
    ImportCheck.Known known(Cycle cycle, Template template, List<RawLine> lines) {
        Set<String> named = lines.stream().map(RawLine::body).collect(Collectors.toSet());
        Map<String, PublicBody> register = template.file().byEcode() ? bodies.byEcodes(named) : bodies.byCodes(named);
        Set<String> codes = register.values().stream().map(PublicBody::code).collect(Collectors.toSet());
        return new ImportCheck.Known(
                register,
                returns.states(cycle.year(), template.key(), codes),
                returns.lastYear(cycle.year(), template, codes));
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
