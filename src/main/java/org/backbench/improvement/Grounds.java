package org.backbench.improvement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Benchmarks;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.Indicators;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.Quartiles;
import org.backbench.cases.CaseFile;
import org.backbench.returns.Cycles;
import org.backbench.returns.Templates;
import org.backbench.reviews.Conclusion;
import org.backbench.reviews.Reviews;
import org.backbench.reviews.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the ground on which a plan may be asked for: the panel's conclusions beside the benchmark of the cycle. */
@Component
class Grounds {

    private final Benchmarks benchmarks;
    private final Indicators indicators;
    private final Reviews reviews;
    private final Cycles cycles;
    private final Templates templates;
    private final ImprovementSettings settings;

    Grounds(
            Benchmarks benchmarks,
            Indicators indicators,
            Reviews reviews,
            Cycles cycles,
            Templates templates,
            ImprovementSettings settings) {
        this.benchmarks = benchmarks;
        this.indicators = indicators;
        this.reviews = reviews;
        this.cycles = cycles;
        this.templates = templates;
        this.settings = settings;
    }

    /** Every function of which the benchmark has a figure of this body that counts. */
    Findings of(CaseFile file) {
        Map<String, Verdict> conclusions = reviews.conclusions(file.id()).stream()
                .collect(Collectors.toMap(Conclusion::function, Conclusion::verdict));
        List<Finding> found = indicators.of(file.template()).stream()
                .flatMap(indicator -> finding(file, indicator, conclusions.get(indicator.function())).stream())
                .toList();
        return new Findings(found, templates.get(file.template()).caveat());
    }

    /** What a plan of this case has to save. */
    @Nullable
    Requirement requirement(CaseFile file, NeedOutcome outcome) {
        if (outcome == NeedOutcome.NO_PLAN) {
            return null;
        }
        Finding ground = of(file).groundFor(outcome, settings.smallestOpportunity());
        return ground.asRequirement(cycles.get(file.cycle()).target());
    }

    private Optional<Finding> finding(CaseFile file, Indicator indicator, @Nullable Verdict conclusion) {
        if (!benchmarks.groups(file.cycle(), indicator.key()).contains(file.bodyClass())) {
            return Optional.empty();
        }
        Benchmark group = benchmarks.of(file.cycle(), indicator.key(), file.bodyClass());
        String title = templates.get(file.template()).titleOf(indicator.function());
        return group.position(file.bodyCode())
                .map(position -> finding(title, indicator, conclusion, position, group.quartiles()));
    }

    private static Finding finding(
            String title,
            Indicator indicator,
            @Nullable Verdict conclusion,
            Position position,
            @Nullable Quartiles quartiles) {
        return new Finding(
                indicator.function(),
                title,
                indicator.key(),
                conclusion,
                pounds(position.opportunity()),
                pounds(position.numerator()),
                pounds(position.denominator()),
                position.ratio(),
                quartiles == null ? null : quartiles.q3());
    }

    private static long pounds(@Nullable BigDecimal amount) {
        return amount == null ? 0 : amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
