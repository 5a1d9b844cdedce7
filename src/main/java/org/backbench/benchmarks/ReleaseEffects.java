package org.backbench.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.PublicBody;
import org.backbench.returns.Returns;
import org.springframework.stereotype.Component;

/** Computes what corrected figures of a body would do to the releases it stands in. */
@Component
class ReleaseEffects {

    private final Indicators indicators;
    private final ReleaseRows releases;
    private final Bodies bodies;
    private final Returns returns;
    private final BenchmarkSettings settings;

    ReleaseEffects(
            Indicators indicators, ReleaseRows releases, Bodies bodies, Returns returns, BenchmarkSettings settings) {
        this.indicators = indicators;
        this.releases = releases;
        this.bodies = bodies;
        this.returns = returns;
        this.settings = settings;
    }

    /** One for each released indicator whose ratio the figures would change; none before the freeze. */
    List<ReleaseEffect> of(int cycle, String template, String bodyCode, Map<String, BigDecimal> figures) {
        PublicBody body = bodies.find(bodyCode);
        return indicators.all(template).stream()
                .flatMap(indicator -> effect(cycle, indicator, body, figures))
                .filter(ReleaseEffect::changesItsBody)
                .toList();
    }

    /** What making the release of a note again would change: by the figures of its body that count now. */
    ReleaseEffect of(CorrectionNote note) {
        Indicator indicator = indicators.get(note.indicator());
        Map<String, BigDecimal> figures = returns.figuresOf(note.bodyCode(), note.cycle(), indicator.template());
        Benchmark released =
                releases.find(note.cycle(), note.indicator(), note.group()).orElseThrow();
        Optional<Position> corrected = position(indicator, bodies.find(note.bodyCode()), figures);
        return ReleaseEffect.of(released, note.bodyCode(), corrected.orElse(null));
    }

    private Stream<ReleaseEffect> effect(
            int cycle, Indicator indicator, PublicBody body, Map<String, BigDecimal> figures) {
        Optional<Position> corrected = position(indicator, body, figures);
        return body.peerGroups().stream()
                .flatMap(group -> releases.find(cycle, indicator.key(), group).stream())
                .map(released -> ReleaseEffect.of(released, body.code(), corrected.orElse(null)));
    }

    private static Optional<Position> position(Indicator indicator, PublicBody body, Map<String, BigDecimal> figures) {
        return indicator.result(figures).map(result -> GroupFigures.alone(indicator, body, result, List.of()));
    }

    /** Whether a person has to decide: the boundary would move further than the tolerance allows. */
    boolean needsDecision(ReleaseEffect effect) {
        return effect.exceeds(settings.tolerance());
    }
}
