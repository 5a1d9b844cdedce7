package org.backbench.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.PublicBody;
import org.backbench.returns.BodyFigures;
import org.backbench.returns.Collection;
import org.backbench.returns.Cycle;
import org.backbench.returns.Cycles;
import org.backbench.returns.ReturnState;
import org.backbench.returns.Returns;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares the figures as they are now. */
@Component
class Comparison {

    private final Cycles cycles;
    private final Returns returns;
    private final Templates templates;
    private final Bodies bodies;

    Comparison(Cycles cycles, Returns returns, Templates templates, Bodies bodies) {
        this.cycles = cycles;
        this.returns = returns;
        this.templates = templates;
        this.bodies = bodies;
    }

    /** The groups of the collection in its order; beside class O also police and fire, where they owe a return. */
    List<String> groups(Cycle cycle, Indicator indicator) {
        Set<String> codes = new TreeSet<>();
        figures(cycle.year(), indicator).forEach(each -> codes.add(each.bodyCode()));
        Set<String> owing = bodies.byCodes(codes).values().stream()
                .flatMap(body -> body.peerGroups().stream())
                .collect(Collectors.toSet());
        Set<String> groups = new LinkedHashSet<>(
                cycle.collection(indicator.template()).orElseThrow().groups());
        bodies.peerGroups().stream().filter(owing::contains).forEach(groups::add);
        return List.copyOf(groups);
    }

    /** @param release what the result is called: provisional, or the number of the release that is being made */
    Benchmark compare(Cycle cycle, Indicator indicator, String group, String release) {
        Template template = template(cycle, indicator);
        GroupFigures figures = new GroupFigures(otherYears(cycle.year(), indicator));
        List<BodyFigures> all = figures(cycle.year(), indicator);
        Map<String, PublicBody> register =
                bodies.byCodes(all.stream().map(BodyFigures::bodyCode).toList());
        Map<String, String> atypical = bodies.atypical();
        for (BodyFigures each : all) {
            PublicBody body = Objects.requireNonNull(register.get(each.bodyCode()));
            if (body.peerGroups().contains(group)) {
                take(figures, template, indicator, each, body, atypical.get(body.code()));
            }
        }
        return figures.benchmark(cycle, indicator, group, release, template.caveat());
    }

    private static void take(
            GroupFigures figures,
            Template template,
            Indicator indicator,
            BodyFigures each,
            PublicBody body,
            @Nullable String atypical) {
        BigDecimal numerator = each.value(indicator.numerator());
        BigDecimal denominator = each.value(indicator.denominator());
        Reason apart = apart(each);
        if (atypical != null) {
            figures.leaveOut(body, Reason.ATYPICAL, atypical);
        } else if (apart != null) {
            figures.leaveOut(body, apart, apart.sentence());
        } else if (numerator == null || numerator.signum() <= 0) {
            leaveOut(figures, body, template.line(indicator.numerator()), numerator);
        } else if (denominator == null || denominator.signum() <= 0) {
            leaveOut(figures, body, template.line(indicator.denominator()), denominator);
        } else {
            figures.count(body, numerator, denominator);
        }
    }

    /** Why a whole return stays out of quartiles, whatever its figures say; null when they may count. */
    private static @Nullable Reason apart(BodyFigures each) {
        if (each.state() == ReturnState.WITHDRAWN) {
            return Reason.WITHDRAWN;
        }
        if (each.receivedAt() == null) {
            return Reason.NOT_RECEIVED;
        }
        if (each.voluntary()) {
            return Reason.VOLUNTARY;
        }
        return each.proForma() ? Reason.PRO_FORMA : null;
    }

    private static void leaveOut(GroupFigures figures, PublicBody body, TemplateLine line, @Nullable BigDecimal value) {
        if (value == null) {
            figures.leaveOut(
                    body, Reason.MISSING, "%s is missing in the return: missing is not zero.".formatted(line.label()));
        } else if (value.signum() == 0) {
            figures.leaveOut(
                    body,
                    Reason.ZERO,
                    "%s is reported as zero: a share of it says nothing about cost.".formatted(line.label()));
        } else {
            figures.leaveOut(
                    body,
                    Reason.NEGATIVE,
                    "%s is reported as negative (%s): income stands against cost."
                            .formatted(line.label(), line.unit().say(value)));
        }
    }

    private Map<String, List<BigDecimal>> otherYears(int year, Indicator indicator) {
        Map<String, List<BigDecimal>> ratios = new HashMap<>();
        cycles.list().stream()
                .filter(other -> other.year() != year
                        && other.collection(indicator.template()).isPresent())
                .flatMap(other -> figures(other.year(), indicator).stream())
                .forEach(each -> {
                    BigDecimal ratio =
                            GroupFigures.ratio(each.value(indicator.numerator()), each.value(indicator.denominator()));
                    if (ratio != null) {
                        ratios.computeIfAbsent(each.bodyCode(), code -> new ArrayList<>())
                                .add(ratio);
                    }
                });
        return ratios;
    }

    private List<BodyFigures> figures(int year, Indicator indicator) {
        return returns.figuresOf(year, indicator.template(), Set.of(indicator.numerator(), indicator.denominator()));
    }

    private Template template(Cycle cycle, Indicator indicator) {
        int version = cycle.collection(indicator.template())
                .map(Collection::templateVersion)
                .orElseThrow();
        return templates.get(indicator.template(), version);
    }
}
