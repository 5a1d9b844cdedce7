package org.backbench.ui.benchmarks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Benchmarks;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFilter;
import org.backbench.cases.Cases;
import org.backbench.figures.BenchmarkSheets;
import org.backbench.figures.Sheet;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.Role;
import org.backbench.problems.NotFound;
import org.backbench.returns.Cycles;
import org.springframework.stereotype.Component;

/** Brings a benchmark together with what the person may know of its bodies. */
@Component
class BenchmarkDesk {

    /** No peer group has so many bodies. */
    private static final int ALL = 5_000;

    private static final List<Role> OF_A_BODY =
            List.of(Role.RETURN_OFFICER, Role.CERTIFYING_OFFICER, Role.CHIEF_EXECUTIVE, Role.LEAD_MEMBER);

    private final Benchmarks benchmarks;
    private final Cycles cycles;
    private final Cases cases;
    private final Rights rights;
    private final BenchmarkSheets sheets;

    BenchmarkDesk(Benchmarks benchmarks, Cycles cycles, Cases cases, Rights rights, BenchmarkSheets sheets) {
        this.benchmarks = benchmarks;
        this.cycles = cycles;
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
        if (!benchmark.indicator().costShare()) {
            // The words and pictures of this page are about shares of cost.
            throw new NotFound("benchmark page", place.indicator());
        }
        Map<String, String> references = references(person, benchmark);
        Set<String> own = ownBodies(person);
        List<PeerBody> rows = benchmark.bodies().stream()
                .map(position -> new PeerBody(position, references.get(position.code()), own.contains(position.code())))
                .sorted(Comparator.comparing(body -> body.position().name()))
                .toList();
        return new PeerGroup(cycles.get(place.cycle()), benchmark, rows);
    }

    /** The bodies a person acts for, by code. */
    static Set<String> ownBodies(Person person) {
        return OF_A_BODY.stream()
                .flatMap(role -> person.partiesAs(role).stream())
                .collect(Collectors.toSet());
    }

    /** The references of the cases of this collection that the person may know of, by body. */
    private Map<String, String> references(Person person, Benchmark benchmark) {
        if (!rights.may(person, "see-cases")) {
            return Map.of();
        }
        CaseFilter ofCycle = new CaseFilter(null, benchmark.cycle(), null, null, null, null);
        Stream<CaseFile> files = cases.list(person, ofCycle, null, ALL).items().stream()
                .filter(file -> file.template().equals(benchmark.indicator().template()));
        return files.collect(Collectors.toMap(CaseFile::bodyCode, CaseFile::reference, (one, other) -> one));
    }
}
