package org.backbench.benchmarks;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backbench.bodies.PublicBody;
import org.backbench.returns.BodyFigures;
import org.backbench.returns.Cycle;
import org.backbench.returns.ReturnState;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.queries.FigureStanding;
import org.jspecify.annotations.Nullable;

/** The figures of all bodies of a collection, ready to be compared group by group and indicator by indicator. */
final class Field {

    /** What is known beside the figures: bodies like no other with the reason, reserved figures. */
    record Register(Map<String, String> atypical, List<FigureStanding> reserved) {

        Optional<FigureStanding> reserved(String body, Set<String> lines) {
            return reserved.stream()
                    .filter(figure -> figure.bodyCode().equals(body) && lines.contains(figure.line()))
                    .findFirst();
        }
    }

    private final Cycle cycle;
    private final Template template;
    private final List<BodyFigures> now;
    private final Map<String, List<Map<String, BigDecimal>>> otherYears;
    private final Map<String, PublicBody> bodies;
    private final Register register;

    Field(
            Cycle cycle,
            Template template,
            List<BodyFigures> now,
            Map<String, List<Map<String, BigDecimal>>> otherYears,
            Map<String, PublicBody> bodies,
            Register register) {
        this.cycle = cycle;
        this.template = template;
        this.now = now;
        this.otherYears = otherYears;
        this.bodies = bodies;
        this.register = register;
    }

    Benchmark compare(Indicator indicator, String group, String release) {
        Map<PublicBody, BodyFigures> members = new LinkedHashMap<>();
        for (BodyFigures each : now) {
            PublicBody body = bodies.get(each.bodyCode());
            if (body != null && body.peerGroups().contains(group)) {
                members.put(body, each);
            }
        }
        GroupFigures figures = new GroupFigures(indicator, others(indicator, members.keySet()));
        members.forEach((body, each) -> take(figures, indicator, each, body));
        return figures.benchmark(cycle, group, release, template.caveat());
    }

    private Map<String, List<BigDecimal>> others(Indicator indicator, Set<PublicBody> members) {
        Map<String, List<BigDecimal>> ratios = new HashMap<>();
        members.forEach(body -> ratios.put(
                body.code(),
                otherYears.getOrDefault(body.code(), List.of()).stream()
                        .flatMap(year -> indicator.ratio(year).stream())
                        .toList()));
        return ratios;
    }

    private void take(GroupFigures figures, Indicator indicator, BodyFigures each, PublicBody body) {
        String atypical = register.atypical().get(body.code());
        Reason apart = apart(each, indicator);
        FigureStanding reserved =
                register.reserved(body.code(), indicator.lines()).orElse(null);
        if (atypical != null) {
            figures.leaveOut(body, Reason.ATYPICAL, atypical);
        } else if (apart != null) {
            figures.leaveOut(body, apart, apart.sentence());
        } else if (reserved != null) {
            String label = template.line(reserved.line()).label();
            figures.leaveOut(body, Reason.RESERVED, reserved.reason(label));
        } else {
            indicator
                    .result(each.values())
                    .ifPresentOrElse(
                            result -> figures.count(body, result), () -> leaveOut(figures, indicator, each, body));
        }
    }

    /** Why a whole return stays out of quartiles, whatever its figures say; null when they may count. */
    private static @Nullable Reason apart(BodyFigures each, Indicator indicator) {
        if (each.state() == ReturnState.WITHDRAWN) {
            return Reason.WITHDRAWN;
        }
        if (each.receivedAt() == null) {
            return each.state() == ReturnState.INCOMPLETE ? Reason.INCOMPLETE : Reason.NOT_RECEIVED;
        }
        if (each.voluntary()) {
            return Reason.VOLUNTARY;
        }
        if (each.nil().contains(indicator.function())) {
            return Reason.NIL;
        }
        return each.proForma() ? Reason.PRO_FORMA : null;
    }

    private void leaveOut(GroupFigures figures, Indicator indicator, BodyFigures each, PublicBody body) {
        boolean withoutSchools = indicator.leavesSchoolsOut(each.values());
        Side above = indicator.numerator();
        Side below = indicator.denominator();
        BigDecimal value = above.of(each.values(), withoutSchools).orElse(null);
        if (value == null || !indicator.counts(value) || below == null) {
            leaveOut(figures, each, body, above, value);
        } else {
            leaveOut(
                    figures,
                    each,
                    body,
                    below,
                    below.of(each.values(), withoutSchools).orElse(null));
        }
    }

    private void leaveOut(
            GroupFigures figures, BodyFigures each, PublicBody body, Side side, @Nullable BigDecimal value) {
        if (value == null) {
            leaveOutMissing(figures, each, body, side);
            return;
        }
        TemplateLine line = template.line(side.named());
        if (value.signum() == 0) {
            figures.leaveOut(
                    body,
                    Reason.ZERO,
                    "%s is reported as zero: a share of it says nothing about cost.".formatted(line.label()));
        } else {
            BigDecimal said = side.money() ? value.movePointLeft(3) : value;
            figures.leaveOut(
                    body,
                    Reason.NEGATIVE,
                    "%s is reported as negative (%s): income stands against cost."
                            .formatted(line.label(), line.unit().say(said)));
        }
    }

    private void leaveOutMissing(GroupFigures figures, BodyFigures each, PublicBody body, Side side) {
        TemplateLine line = template.line(side.missing(each.values()).orElseThrow());
        if (each.notMeasured().contains(line.key())) {
            figures.leaveOut(
                    body, Reason.NOT_MEASURED, "%s: nobody measured it, and that is not zero.".formatted(line.label()));
        } else {
            figures.leaveOut(
                    body, Reason.MISSING, "%s is missing in the return: missing is not zero.".formatted(line.label()));
        }
    }
}
