package org.backbench.ui.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.backbench.benchmarks.Benchmarks;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.Indicators;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.PublicBody;
import org.backbench.people.Person;
import org.backbench.returns.Collection;
import org.backbench.returns.Cycle;
import org.backbench.returns.Cycles;
import org.springframework.stereotype.Component;

/** Which benchmarks there are, and which of them a person most likely wants. */
@Component
class BenchmarkPlaces {

    private final Benchmarks benchmarks;
    private final Indicators indicators;
    private final Cycles cycles;
    private final Bodies bodies;

    BenchmarkPlaces(Benchmarks benchmarks, Indicators indicators, Cycles cycles, Bodies bodies) {
        this.benchmarks = benchmarks;
        this.indicators = indicators;
        this.cycles = cycles;
        this.bodies = bodies;
    }

    /** The cycles in which something is compared, the latest first. */
    List<Cycle> cycles() {
        return cycles.list().stream()
                .filter(cycle -> !indicatorsOf(cycle).isEmpty())
                .toList();
    }

    /** The indicators by which at least one group is compared in a cycle. */
    List<Indicator> indicatorsOf(Cycle cycle) {
        return cycle.collections().stream()
                .map(Collection::template)
                .flatMap(template -> indicators.of(template).stream())
                .filter(indicator -> !groupsOf(cycle.year(), indicator).isEmpty())
                .toList();
    }

    List<String> groupsOf(int cycle, Indicator indicator) {
        return benchmarks.groups(cycle, indicator.key());
    }

    /** The latest benchmark with quartiles of the person's own group, or else the latest benchmark there is. */
    Optional<BenchmarkPlace> usual(Person person) {
        Set<String> groups = bodies.byCodes(BenchmarkDesk.ownBodies(person)).values().stream()
                .map(PublicBody::peerGroups)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<BenchmarkPlace> own = groups.isEmpty() ? List.of() : firstOfEach(groups);
        return own.stream()
                .filter(place -> !benchmarks
                        .of(place.cycle(), place.indicator(), place.group())
                        .tooFew())
                .findFirst()
                .or(() -> own.stream().findFirst())
                .or(() -> firstOfEach(Set.of()).stream().findFirst());
    }

    /** One place a cycle, the latest first: its first indicator that compares one of these groups, none: any group. */
    private List<BenchmarkPlace> firstOfEach(Set<String> wanted) {
        List<BenchmarkPlace> places = new ArrayList<>();
        for (Cycle cycle : cycles()) {
            indicatorsOf(cycle).stream()
                    .flatMap(indicator -> groupsOf(cycle.year(), indicator).stream()
                            .map(group -> new BenchmarkPlace(cycle.year(), indicator.key(), group)))
                    .filter(place -> wanted.isEmpty() || wanted.contains(place.group()))
                    .findFirst()
                    .ifPresent(places::add);
        }
        return places;
    }

    /** The first group of an indicator; one that is not there is refused. */
    Optional<BenchmarkPlace> first(int cycle, String indicator) {
        return groupsOf(cycle, indicators.get(indicator)).stream()
                .findFirst()
                .map(group -> new BenchmarkPlace(cycle, indicator, group));
    }

    /** The same cycle or indicator as wanted, and of the rest as much as exists there. */
    Optional<BenchmarkPlace> nearest(int year, String indicator, String group) {
        return cycles().stream()
                .filter(cycle -> cycle.year() == year)
                .findFirst()
                .flatMap(cycle -> {
                    List<Indicator> there = indicatorsOf(cycle);
                    Indicator chosen = there.stream()
                            .filter(one -> one.key().equals(indicator))
                            .findFirst()
                            .or(() -> there.stream().findFirst())
                            .orElseThrow();
                    List<String> groups = groupsOf(year, chosen);
                    return Optional.of(
                            new BenchmarkPlace(year, chosen.key(), groups.contains(group) ? group : groups.getFirst()));
                });
    }
}
