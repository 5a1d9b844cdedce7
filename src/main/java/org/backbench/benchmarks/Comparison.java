package org.backbench.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.backbench.bodies.Bodies;
import org.backbench.returns.BodyFigures;
import org.backbench.returns.Cycle;
import org.backbench.returns.Cycles;
import org.backbench.returns.Returns;
import org.backbench.returns.Template;
import org.backbench.returns.Templates;
import org.backbench.returns.queries.FigureStandings;
import org.springframework.stereotype.Component;

/** Reads the figures as they are now, once for all indicators that are to be compared by them. */
@Component
class Comparison {

    private final Cycles cycles;
    private final Returns returns;
    private final Templates templates;
    private final Bodies bodies;
    private final FigureStandings standings;

    Comparison(Cycles cycles, Returns returns, Templates templates, Bodies bodies, FigureStandings standings) {
        this.cycles = cycles;
        this.returns = returns;
        this.templates = templates;
        this.bodies = bodies;
        this.standings = standings;
    }

    /** @param release what the result is called: provisional, or the number of the release that is being made */
    Benchmark compare(Cycle cycle, Indicator indicator, String group, String release) {
        return field(cycle, indicator.template(), List.of(indicator)).compare(indicator, group, release);
    }

    /** The groups of the collection in its order; beside class O also police and fire, where they owe a return. */
    List<String> groups(Cycle cycle, Indicator indicator) {
        return field(cycle, indicator.template(), List.of()).groups();
    }

    /** Everything these indicators of a template need. */
    Field field(Cycle cycle, String templateKey, Collection<Indicator> indicators) {
        var collection = cycle.collection(templateKey).orElseThrow();
        Template template = templates.get(templateKey, collection.templateVersion());
        Set<String> lines = indicators.stream()
                .flatMap(indicator -> indicator.lines().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<BodyFigures> now = returns.figuresOf(cycle.year(), templateKey, lines);
        return new Field(
                cycle,
                template,
                now,
                indicators.isEmpty() ? Map.of() : otherYears(cycle.year(), templateKey, lines),
                bodies.byCodes(now.stream().map(BodyFigures::bodyCode).toList()),
                new Field.Register(bodies.peerGroups(), bodies.atypical(), standings.reserved(cycle, templateKey)));
    }

    /** The figures of other cycles, by body. */
    private Map<String, List<BodyFigures>> otherYears(int year, String template, Set<String> lines) {
        Map<String, List<BodyFigures>> others = new HashMap<>();
        cycles.list().stream()
                .filter(other ->
                        other.year() != year && other.collection(template).isPresent())
                .flatMap(other -> returns.figuresOf(other.year(), template, lines).stream())
                .forEach(each -> others.computeIfAbsent(each.bodyCode(), code -> new ArrayList<>())
                        .add(each));
        return others;
    }
}
