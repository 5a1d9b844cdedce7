package org.backbench.ui.benchmarks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Benchmarks;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.Reason;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFilter;
import org.backbench.cases.Cases;
import org.backbench.figures.BenchmarkSheets;
import org.backbench.figures.Sheet;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.Role;
import org.backbench.returns.Cycles;
import org.backbench.returns.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings a benchmark together with what the person may know of its bodies. */
@Component
class BenchmarkDesk {

    /** No peer group has so many bodies. */
    private static final int ALL = 5_000;

    private final Benchmarks benchmarks;
    private final Cycles cycles;
    private final Templates templates;
    private final Cases cases;
    private final Rights rights;
    private final BenchmarkSheets sheets;

    BenchmarkDesk(
            Benchmarks benchmarks,
            Cycles cycles,
            Templates templates,
            Cases cases,
            Rights rights,
            BenchmarkSheets sheets) {
        this.benchmarks = benchmarks;
        this.cycles = cycles;
        this.templates = templates;
        this.cases = cases;
        this.rights = rights;
        this.sheets = sheets;
    }

    Sheet<?> sheet(Person person, BenchmarkPlace place) {
        return sheets.benchmark(person, place.cycle(), place.indicator(), place.group());
    }

    PeerGroup of(Person person, BenchmarkPlace place) {
        rights.require(person, "see-benchmarks");
        Benchmark benchmark = benchmarks.seenBy(person, place.cycle(), place.indicator(), place.group());
        Map<String, String> references = references(person, benchmark);
        Set<String> own = ownBodies(person);
        Stream<PeerBody> shown =
                benchmark.bodies().stream().map(each -> row(each.code(), each.name(), each, references, own));
        Stream<PeerBody> hidden = benchmark.leftOut().stream()
                .filter(each -> each.kind() == Reason.FEW_PEOPLE)
                .map(each -> row(each.code(), each.name(), null, references, own));
        List<PeerBody> rows = Stream.concat(shown, hidden)
                .sorted(Comparator.comparing(PeerBody::name))
                .toList();
        Indicator indicator = benchmark.indicator();
        String function = templates.get(indicator.template()).titleOf(indicator.function());
        return new PeerGroup(cycles.get(place.cycle()), function, benchmark, own, rows);
    }

    private static PeerBody row(
            String code, String name, @Nullable Position position, Map<String, String> references, Set<String> own) {
        return new PeerBody(code, name, position, references.get(code), own.contains(code));
    }

    /** The bodies a person acts for, by code. */
    static Set<String> ownBodies(Person person) {
        return Role.OF_A_BODY.stream()
                .flatMap(role -> person.partiesAs(role).stream())
                .collect(Collectors.toSet());
    }

    /** The references of the cases of this collection that the person may know of, by body. */
    private Map<String, String> references(Person person, Benchmark benchmark) {
        if (!rights.may(person, "see-cases")) {
            return Map.of();
        }
        String group = benchmark.group();
        // police and fire authorities are compared apart within their class
        String bodyClass = group.equals("police") || group.equals("fire") ? "O" : group;
        CaseFilter ofCycle = new CaseFilter(null, benchmark.cycle(), bodyClass, null, null, null, null);
        Stream<CaseFile> files = cases.list(person, ofCycle, null, ALL).items().stream()
                .filter(file -> file.template().equals(benchmark.indicator().template()));
        return files.collect(Collectors.toMap(CaseFile::bodyCode, CaseFile::reference, (one, other) -> one));
    }
}
