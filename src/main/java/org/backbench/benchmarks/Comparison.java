package org.backbench.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.PublicBody;
import org.backbench.returns.BodyFigures;
import org.backbench.returns.Cycle;
import org.backbench.returns.Definitions;
import org.backbench.returns.Returns;
import org.backbench.returns.Template;
import org.backbench.returns.Templates;
import org.backbench.returns.queries.FigureStandings;
import org.springframework.stereotype.Component;

/** Reads the figures as they are now, once for all indicators that are to be compared by them. */
@Component
class Comparison {

    private final Returns returns;
    private final Templates templates;
    private final Bodies bodies;
    private final FigureStandings standings;
    private final Definitions definitions;

    Comparison(
            Returns returns, Templates templates, Bodies bodies, FigureStandings standings, Definitions definitions) {
        this.definitions = definitions;
        this.returns = returns;
        this.templates = templates;
        this.bodies = bodies;
        this.standings = standings;
    }

    /** @param release what the result is called: provisional, or the number of the release that is being made */
    Benchmark compare(Cycle cycle, Indicator indicator, String group, String release) {
        return field(cycle, List.of(indicator), group).compare(indicator, group, release);
    }

    /** The groups of the collection in its order; beside class O also police and fire, where they owe a return. */
    List<String> groups(Cycle cycle, String template) {
        List<String> owing = bodies.groupsOf(codes(returns.figuresOf(cycle.year(), template, Set.of())));
        Set<String> groups =
                new LinkedHashSet<>(cycle.collection(template).orElseThrow().groups());
        bodies.peerGroups().stream().filter(owing::contains).forEach(groups::add);
        return List.copyOf(groups);
    }

    /** What stands beside figures of a body that may still change, by line: a query about them is open. */
    Map<String, String> cautions(Cycle cycle, String templateKey, String body) {
        Template template = templates.get(
                templateKey, cycle.collection(templateKey).orElseThrow().templateVersion());
        Map<String, String> cautions = new HashMap<>();
        standings.provisional(cycle, templateKey).stream()
                .filter(figure -> figure.bodyCode().equals(body))
                .forEach(figure -> cautions.put(
                        figure.line(),
                        figure.caution(template.line(figure.line()).label())));
        return cautions;
    }

    /** Everything that these indicators of one template need, for all groups. */
    Field field(Cycle cycle, List<Indicator> indicators) {
        return field(cycle, indicators, bodies::byCodes);
    }

    /** The same for one group. */
    Field field(Cycle cycle, List<Indicator> indicators, String group) {
        return field(cycle, indicators, codes -> bodies.inGroup(group, codes));
    }

    private Field field(
            Cycle cycle, List<Indicator> indicators, Function<List<String>, Map<String, PublicBody>> members) {
        String key = indicators.getFirst().template();
        Template template =
                templates.get(key, cycle.collection(key).orElseThrow().templateVersion());
        Set<String> lines = indicators.stream()
                .flatMap(indicator -> indicator.lines().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<BodyFigures> now = returns.figuresOf(cycle.year(), key, lines);
        Map<String, PublicBody> known = members.apply(codes(now));
        return new Field(
                cycle,
                template,
                now,
                series(cycle.year(), key, returns.otherYears(cycle.year(), key, lines, known.keySet())),
                known,
                new Field.Register(bodies.atypical(), standings.reserved(cycle, key)));
    }

    /** Where a definition changed, the series ends: figures of such a line in another cycle are left out. */
    private Map<String, List<Map<String, BigDecimal>>> series(
            int year, String template, Map<String, Map<Integer, Map<String, BigDecimal>>> others) {
        Map<Integer, Set<String>> broken = definitions.brokenTo(template, year);
        Map<String, List<Map<String, BigDecimal>>> series = new HashMap<>();
        others.forEach((body, cycles) -> {
            List<Map<String, BigDecimal>> kept = new ArrayList<>();
            cycles.forEach((cycle, figures) -> {
                Map<String, BigDecimal> same = new HashMap<>(figures);
                same.keySet().removeAll(broken.getOrDefault(cycle, Set.of()));
                kept.add(same);
            });
            series.put(body, kept);
        });
        return series;
    }

    private static List<String> codes(List<BodyFigures> figures) {
        return figures.stream().map(BodyFigures::bodyCode).toList();
    }
}
