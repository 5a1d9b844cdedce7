package org.backbench.benchmarks;

import java.util.List;
import java.util.Optional;
import org.backbench.problems.NotFound;
import org.backbench.returns.Cycle;
import org.backbench.returns.CycleFrozen;
import org.backbench.returns.Cycles;
import org.backbench.returns.Template;
import org.backbench.returns.Templates;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares peer groups: provisionally while a cycle is open, by the release that never moves once it is frozen. */
@Service
@Transactional
public class Benchmarks {

    private static final String PROVISIONAL = "provisional";

    private final ReleaseRows releases;
    private final PeerGroups groups;
    private final Indicators indicators;
    private final Cycles cycles;
    private final Templates templates;
    private final java.time.Clock clock;

    Benchmarks(
            ReleaseRows releases,
            PeerGroups groups,
            Indicators indicators,
            Cycles cycles,
            Templates templates,
            java.time.Clock clock) {
        this.releases = releases;
        this.groups = groups;
        this.indicators = indicators;
        this.cycles = cycles;
        this.templates = templates;
        this.clock = clock;
    }

    /** A peer group by an indicator; the frozen release where there is one. */
    @Transactional(readOnly = true)
    public Benchmark of(int cycle, String indicatorKey, String group) {
        Cycle opened = cycles.get(cycle);
        Indicator indicator = indicators.get(indicatorKey);
        if (!groups.of(opened, indicator.template()).contains(group)) {
            throw new NotFound("peer group", group);
        }
        Template template = templates.get(indicator.template());
        return releases.latest(cycle)
                .map(release -> Benchmark.of(
                        cycle,
                        indicator,
                        group,
                        releases.figures(release.id(), indicatorKey, group),
                        Integer.toString(release.number()),
                        template.caveat()))
                .orElseGet(() -> Benchmark.of(
                        cycle,
                        indicator,
                        group,
                        groups.figures(opened, indicator, group),
                        PROVISIONAL,
                        template.caveat()));
    }

    /** The peer groups that are compared in a cycle by an indicator. */
    @Transactional(readOnly = true)
    public List<String> groups(int cycle, String indicatorKey) {
        return groups.of(cycles.get(cycle), indicators.get(indicatorKey).template());
    }

    /** Where a body stands in its own group; empty while it has no figure that counts. */
    @Transactional(readOnly = true)
    public Optional<Position> position(int cycle, String indicatorKey, String group, String bodyCode) {
        return of(cycle, indicatorKey, group).position(bodyCode);
    }

    /** The figures of the day stay as they are: in the transaction that freezes the cycle they become release 1. */
    @EventListener
    void on(CycleFrozen frozen) {
        Cycle cycle = cycles.get(frozen.year());
        long release = releases.insert(cycle.year(), 1, clock.instant());
        for (Indicator indicator : indicators.list()) {
            for (String group : groups.of(cycle, indicator.template())) {
                releases.insertFigures(release, indicator.key(), group, groups.figures(cycle, indicator, group));
            }
        }
    }
}
