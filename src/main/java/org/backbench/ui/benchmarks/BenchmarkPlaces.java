package org.backbench.ui.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backbench.benchmarks.Benchmarks;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.IndicatorKind;
import org.backbench.benchmarks.Indicators;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.PublicBody;
import org.backbench.people.Person;
import org.backbench.returns.Collection;
import org.backbench.returns.Cycle;
import org.backbench.returns.Cycles;
import org.backbench.returns.Templates;
import org.springframework.stereotype.Component;

/** Which benchmarks there are, and which of them a person most likely wants. */
@Component
class BenchmarkPlaces {

    private final Benchmarks benchmarks;
    private final Indicators indicators;
    private final Cycles cycles;
    private final Templates templates;
    private final Bodies bodies;

    BenchmarkPlaces(Benchmarks benchmarks, Indicators indicators, Cycles cycles, Templates templates, Bodies bodies) {
        this.benchmarks = benchmarks;
        this.indicators = indicators;
        this.cycles = cycles;
        this.templates = templates;
        this.bodies = bodies;
    }

    /** The cycles in which something is collected, and therefore compared, the latest first. */
    List<Cycle> cycles() {
        return cycles.list().stream()
                .filter(cycle -> !cycle.collections().isEmpty())
                .toList();
    }

    BenchmarkOffer of(Cycle cycle) {
        Map<String, String> titles = new HashMap<>();
        cycle.collections().stream()
                .map(Collection::template)
                .map(templates::get)
                .flatMap(template -> template.functions().stream())
                .forEach(function -> titles.put(function.key(), function.title()));
        Map<Indicator, List<String>> offered = benchmarks.offered(cycle.year());
        Map<Indicator, IndicatorKind> kinds = new HashMap<>();
        offered.keySet().forEach(indicator -> kinds.put(indicator, indicators.kindOf(indicator)));
        return new BenchmarkOffer(cycle.year(), offered, kinds, titles);
    }

    /** The latest benchmark with quartiles of the person's own group, or else the latest benchmark there is. */
    Optional<BenchmarkPlace> usual(Person person) {
        Set<String> groups = bodies.byCodes(BenchmarkDesk.ownBodies(person)).values().stream()
                .map(PublicBody::peerGroups)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<Cycle> latestFirst = cycles.list();
        Map<Integer, BenchmarkOffer> read = new HashMap<>();
        Supplier<Stream<BenchmarkOffer>> offers =
                () -> latestFirst.stream().map(cycle -> read.computeIfAbsent(cycle.year(), year -> of(cycle)));
        Supplier<Stream<BenchmarkPlace>> own =
                () -> groups.isEmpty() ? Stream.empty() : firstOfEach(offers.get(), groups);
        return own.get()
                .filter(this::ranks)
                .findFirst()
                .or(() -> own.get().findFirst())
                .or(() -> firstOfEach(offers.get(), Set.of()).findFirst());
    }

    private boolean ranks(BenchmarkPlace place) {
        return !benchmarks.of(place.cycle(), place.indicator(), place.group()).tooFew();
    }

    /** One place a cycle, the latest first: its first indicator that compares one of these groups, none: any group. */
    private static Stream<BenchmarkPlace> firstOfEach(Stream<BenchmarkOffer> offers, Set<String> wanted) {
        return offers.flatMap(offer -> offer.indicators().stream()
                .flatMap(indicator -> offer.groups().getOrDefault(indicator, List.of()).stream()
                        .map(group -> new BenchmarkPlace(offer.cycle(), indicator.key(), group)))
                .filter(place -> wanted.isEmpty() || wanted.contains(place.group()))
                .limit(1));
    }

    /** The first group of an indicator; one that is not there is refused. */
    Optional<BenchmarkPlace> first(int cycle, String indicator) {
        return benchmarks.groups(cycle, indicator).stream()
                .findFirst()
                .map(group -> new BenchmarkPlace(cycle, indicator, group));
    }

    /** The same cycle, and of indicator and group as much as exists there. */
    Optional<BenchmarkPlace> nearest(int year, String indicator, String group) {
        return cycles.list().stream()
                .filter(cycle -> cycle.year() == year)
                .findFirst()
                .flatMap(cycle -> of(cycle).nearest(indicator, group));
    }
}
