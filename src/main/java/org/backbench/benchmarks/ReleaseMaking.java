package org.backbench.benchmarks;

import java.time.Clock;
import java.util.List;
import org.backbench.returns.Cycle;
import org.backbench.returns.CycleFrozen;
import org.backbench.returns.Cycles;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes releases: all of a cycle at its freeze, and one again when a person has decided so. */
@Component
class ReleaseMaking {

    private final ReleaseRows releases;
    private final Comparison comparison;
    private final Indicators indicators;
    private final Cycles cycles;
    private final Clock clock;

    ReleaseMaking(ReleaseRows releases, Comparison comparison, Indicators indicators, Cycles cycles, Clock clock) {
        this.releases = releases;
        this.comparison = comparison;
        this.indicators = indicators;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** All that were made of a benchmark, the latest first. */
    List<Benchmark> all(int cycle, String indicator, String group) {
        return releases.all(cycle, indicator, group);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CycleFrozen frozen) {
        Cycle cycle = cycles.get(frozen.year());
        cycle.collections().forEach(collection -> release(cycle, collection.template(), frozen.by()));
    }

    private void release(Cycle cycle, String template, String by) {
        List<Indicator> all = indicators.all(template);
        Field field = comparison.field(cycle, all);
        String first = Integer.toString(ReleaseRows.FIRST);
        // group by group: one of them is as much as need be held at once
        for (String group : comparison.groups(cycle, template)) {
            List<Benchmark> made = all.stream()
                    .map(indicator -> field.compare(indicator, group, first))
                    .toList();
            releases.insert(made, clock.instant(), by, null);
        }
    }

    /** Releases the benchmark of a note again, with the figures that count now; gives the number of the release. */
    int again(CorrectionNote note, String by, String reason) {
        int latest = releases.find(note.cycle(), note.indicator(), note.group())
                .map(release -> Integer.parseInt(release.release()))
                .orElse(note.release());
        int number = latest + 1;
        Indicator indicator = indicators.get(note.indicator());
        releases.insert(
                List.of(comparison.compare(
                        cycles.get(note.cycle()), indicator, note.group(), Integer.toString(number))),
                clock.instant(),
                by,
                reason);
        return number;
    }
}
