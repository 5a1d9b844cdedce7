package org.backbench.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.returns.BodyFigures;
import org.backbench.returns.Cycle;
import org.backbench.returns.Cycles;
import org.backbench.returns.Returns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is compared with whom: by class as collected and, for the outturn, police and fire by the body's type. */
@Component
class PeerGroups {

    private static final String OUTTURN = "revenue-outturn";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Bodies bodies;
    private final Returns returns;
    private final Cycles cycles;

    PeerGroups(Bodies bodies, Returns returns, Cycles cycles) {
        this.bodies = bodies;
        this.returns = returns;
        this.cycles = cycles;
    }

    /** The groups of a collection, in its order; one that names none is about all bodies. */
    List<String> of(Cycle cycle, String template) {
        return cycle.collection(template)
                .map(collection -> groups(template, collection.groups()))
                .orElse(List.of());
    }

    private List<String> groups(String template, List<String> named) {
        boolean outturn = template.equals(OUTTURN);
        List<String> groups = new ArrayList<>(named.isEmpty() ? bodies.peerGroups() : named);
        if (outturn) {
            groups.removeIf(group -> group.startsWith("X"));
            groups.addAll(List.of("police", "fire"));
        }
        return groups.stream().distinct().toList();
    }

    /** What each body of the group brings, received or not. */
    List<Figure> figures(Cycle cycle, Indicator indicator, String group) {
        List<BodyFigures> reported = figures(cycle.year(), indicator);
        Map<String, PublicBody> known =
                bodies.byCodes(reported.stream().map(BodyFigures::bodyCode).toList());
        Map<String, String> atypical = bodies.atypical();
        Map<String, List<BigDecimal>> otherYears = otherYears(cycle, indicator);
        return reported.stream()
                .filter(figures -> belongs(known.get(figures.bodyCode()), group))
                .map(figures -> figure(figures, indicator, known, atypical, otherYears))
                .toList();
    }

    private List<BodyFigures> figures(int cycle, Indicator indicator) {
        return returns.figuresOf(cycle, indicator.template(), Set.of(indicator.numerator(), indicator.denominator()));
    }

    private static Figure figure(
            BodyFigures figures,
            Indicator indicator,
            Map<String, PublicBody> known,
            Map<String, String> atypical,
            Map<String, List<BigDecimal>> otherYears) {
        String code = figures.bodyCode();
        BigDecimal numerator = figures.value(indicator.numerator());
        BigDecimal denominator = figures.value(indicator.denominator());
        boolean spike = isSpike(numerator, denominator, otherYears.getOrDefault(code, List.of()));
        PublicBody body = known.get(code);
        String name = body == null ? code : body.name();
        return Figure.of(code, name, numerator, denominator, atypical.get(code), spike);
    }

    private static boolean belongs(@Nullable PublicBody body, String group) {
        if (body == null) {
            return false;
        }
        return switch (group) {
            case "police" ->
                body.type() == BodyType.POLICE_AUTHORITY && !body.fictional()
                        || body.type() == BodyType.POLICE_AND_CRIME_COMMISSIONER;
            case "fire" -> body.type() == BodyType.FIRE_AUTHORITY && !body.fictional();
            default -> body.bodyClass().equals(group);
        };
    }

    /** The ratios of the same bodies in all other cycles that collected this template. */
    private Map<String, List<BigDecimal>> otherYears(Cycle cycle, Indicator indicator) {
        Map<String, List<BigDecimal>> ratios = new HashMap<>();
        for (Cycle other : cycles.list()) {
            if (other.year() != cycle.year()
                    && other.collection(indicator.template()).isPresent()) {
                for (BodyFigures figures : figures(other.year(), indicator)) {
                    BigDecimal numerator = figures.value(indicator.numerator());
                    BigDecimal denominator = figures.value(indicator.denominator());
                    if (isRatio(numerator, denominator)) {
                        ratios.computeIfAbsent(figures.bodyCode(), code -> new ArrayList<>())
                                .add(Figure.ratio(numerator, denominator));
                    }
                }
            }
        }
        return ratios;
    }

    private static boolean isRatio(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return numerator != null && numerator.signum() > 0 && denominator != null && denominator.signum() > 0;
    }

    private static boolean isSpike(
            @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, List<BigDecimal> others) {
        if (!isRatio(numerator, denominator) || others.isEmpty()) {
            return false;
        }
        BigDecimal ratio = Figure.ratio(numerator, denominator);
        boolean high = others.stream().allMatch(other -> ratio.compareTo(other.multiply(TWO)) > 0);
        boolean low = others.stream().allMatch(other -> ratio.multiply(TWO).compareTo(other) < 0);
        return high || low;
    }
}
