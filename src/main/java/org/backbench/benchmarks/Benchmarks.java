package org.backbench.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.PublicBody;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.backbench.returns.Cycle;
import org.backbench.returns.Cycles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares like bodies. What is shown is provisional until the cycle is frozen; then release 1 stands for good. */
@Service
@Transactional(readOnly = true)
public class Benchmarks {

    private final Cycles cycles;
    private final Indicators indicators;
    private final Comparison comparison;
    private final ReleaseRows releases;
    private final Bodies bodies;
    private final CorrectionNoteRows notes;

    Benchmarks(
            Cycles cycles,
            Indicators indicators,
            Comparison comparison,
            ReleaseRows releases,
            Bodies bodies,
            CorrectionNoteRows notes) {
        this.cycles = cycles;
        this.indicators = indicators;
        this.comparison = comparison;
        this.releases = releases;
        this.bodies = bodies;
        this.notes = notes;
    }

    /**
     * An indicator in a peer group: as released when the cycle is frozen, else as the figures are now.
     *
     * @param group SC UA MD L SD O, police, fire, or a fictional class like X-UA
     */
    public Benchmark of(int cycle, String indicator, String group) {
        Indicator known = indicators.get(indicator);
        Cycle collected = collected(cycle, known);
        if (!bodies.peerGroups().contains(group)) {
            throw new NotFound("peer group", group);
        }
        return releases.find(cycle, indicator, group)
                .orElseGet(() -> comparison.compare(collected, known, group, Benchmark.PROVISIONAL));
    }

    /** The same, as a person may see it: what counts few people is for their own body only. */
    public Benchmark seenBy(Person person, int cycle, String indicator, String group) {
        return Suppression.seenBy(person, of(cycle, indicator, group));
    }

    /** The groups that are compared in a cycle by an indicator. */
    public List<String> groups(int cycle, String indicator) {
        Indicator known = indicators.get(indicator);
        Cycle collected = collected(cycle, known);
        return collected.frozen() ? releases.groups(cycle, indicator) : comparison.groups(collected, known.template());
    }

    /** Everything that is compared in a cycle: the groups by indicator, in the order of the indicators. */
    public Map<Indicator, List<String>> offered(int year) {
        Cycle cycle = cycles.get(year);
        Map<String, List<String>> released = cycle.frozen() ? releases.groups(year) : Map.of();
        Map<Indicator, List<String>> offered = new LinkedHashMap<>();
        cycle.collections().forEach(collection -> {
            List<String> open = cycle.frozen() ? List.of() : comparison.groups(cycle, collection.template());
            indicators.all(collection.template()).forEach(indicator -> {
                List<String> groups = cycle.frozen() ? released.getOrDefault(indicator.key(), List.of()) : open;
                if (!groups.isEmpty()) {
                    offered.put(indicator, groups);
                }
            });
        });
        return offered;
    }

    /** The group in which a body is compared: police and fire authorities within their class O, others by class. */
    public String groupOf(PublicBody body) {
        return body.peerGroups().getLast();
    }

    /**
     * Where a body stands, in its own group. A figure that came or was corrected after the freeze is measured against
     * the release, which does not move. Empty when the body is left out.
     */
    public Optional<Position> position(int cycle, String indicator, String bodyCode) {
        return Optional.ofNullable(standing(cycle, indicators.get(indicator), bodies.find(bodyCode))
                .position());
    }

    /** The cost shares of a template for one body, each beside its group, in the order of the template's functions. */
    public List<Standing> standings(int cycle, String template, String bodyCode) {
        PublicBody body = bodies.find(bodyCode);
        return indicators.of(template).stream()
                .map(indicator -> standing(cycle, indicator, body))
                .toList();
    }

    private Standing standing(int cycle, Indicator indicator, PublicBody body) {
        Benchmark benchmark = of(cycle, indicator.key(), groupOf(body));
        Position position = benchmark
                .position(body.code())
                .filter(released -> !corrected(benchmark, body))
                .or(() -> measuredLate(benchmark, indicator, body))
                .orElse(null);
        return new Standing(indicator, benchmark, position);
    }

    private boolean corrected(Benchmark benchmark, PublicBody body) {
        return !benchmark.release().equals(Benchmark.PROVISIONAL) && notes.corrected(benchmark, body.code());
    }

    private Optional<Position> measuredLate(Benchmark released, Indicator indicator, PublicBody body) {
        return released.release().equals(Benchmark.PROVISIONAL)
                ? Optional.empty()
                : comparison
                        .compare(cycles.get(released.cycle()), indicator, released.group(), Benchmark.PROVISIONAL)
                        .position(body.code())
                        .map(late -> GroupFigures.against(indicator, released.quartiles(), late));
    }

    private Cycle collected(int year, Indicator indicator) {
        Cycle cycle = cycles.get(year);
        if (cycle.collection(indicator.template()).isEmpty()) {
            throw new NotFound("benchmark", "%d/%s".formatted(year, indicator.key()));
        }
        return cycle;
    }
}
