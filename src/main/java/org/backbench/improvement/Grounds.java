package org.backbench.improvement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backbench.benchmarks.Benchmarks;
import org.backbench.benchmarks.Quartiles;
import org.backbench.benchmarks.Standing;
import org.backbench.cases.CaseFile;
import org.backbench.returns.Cycles;
import org.backbench.returns.Template;
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
    private final Reviews reviews;
    private final Cycles cycles;
    private final Templates templates;
    private final ImprovementSettings settings;

    Grounds(Benchmarks benchmarks, Reviews reviews, Cycles cycles, Templates templates, ImprovementSettings settings) {
        this.benchmarks = benchmarks;
        this.reviews = reviews;
        this.cycles = cycles;
        this.templates = templates;
        this.settings = settings;
    }

    /** Every function of which this body has a figure that counts; one that came late is held against the release. */
    Findings of(CaseFile file) {
        Map<String, Verdict> conclusions = reviews.conclusions(file.id()).stream()
                .collect(Collectors.toMap(Conclusion::function, Conclusion::verdict));
        Template template = templates.get(file.template());
        List<Finding> found = benchmarks.standings(file.cycle(), file.template(), file.bodyCode()).stream()
                .flatMap(standing -> finding(standing, template, conclusions).stream())
                .toList();
        return new Findings(found, template.caveat());
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

    private static Optional<Finding> finding(Standing standing, Template template, Map<String, Verdict> conclusions) {
        String function = standing.indicator().function();
        Quartiles quartiles = standing.benchmark().quartiles();
        return Optional.ofNullable(standing.position())
                .map(position -> new Finding(
                        function,
                        template.titleOf(function),
                        standing.indicator().key(),
                        conclusions.get(function),
                        pounds(position.opportunity()),
                        pounds(position.numerator()),
                        pounds(position.denominator()),
                        position.ratio(),
                        quartiles == null ? null : quartiles.q3()));
    }

    private static long pounds(@Nullable BigDecimal amount) {
        return amount == null ? 0 : amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
