package org.backbench.ui.standing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Benchmarks;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.Indicators;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.Series;
import org.backbench.bodies.Bodies;
import org.backbench.cases.CaseFile;
import org.backbench.problems.NotFound;
import org.backbench.returns.Returns;
import org.backbench.returns.Template;
import org.backbench.returns.Templates;
import org.backbench.ui.look.Dot;
import org.backbench.ui.look.Measure;
import org.backbench.ui.look.Quartiles;
import org.backbench.ui.look.Strip;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up where the body of a case stands by each indicator of its return, and where it stood a year before. */
@Component
public class Standing {

    /**
     * One indicator of a case.
     *
     * @param title the function, as the template calls it
     * @param own empty where the body is not ranked
     * @param before the ratio of the year before in per cent, null where there was none that this one continues
     * @param breaks why the year before is no series with this one; empty where it is
     */
    public record Line(
            Indicator indicator,
            String title,
            Benchmark benchmark,
            Optional<Position> own,
            @Nullable BigDecimal before,
            List<String> breaks) {

        public Line {
            breaks = List.copyOf(breaks);
        }

        /** The group as a strip with this body as its own dot; empty where the group is too small for quartiles. */
        public Optional<Strip> strip(String bodyCode, boolean labelled) {
            var quartiles = benchmark.quartiles();
            if (quartiles == null) {
                return Optional.empty();
            }
            List<Dot> dots = benchmark.bodies().stream()
                    .map(body -> new Dot(
                            body.name(), body.ratio().doubleValue(), body.code().equals(bodyCode)))
                    .toList();
            Quartiles band = new Quartiles(
                    quartiles.q1().doubleValue(),
                    quartiles.median().doubleValue(),
                    quartiles.q3().doubleValue());
            Measure measure = IndicatorWords.measure(indicator);
            return Optional.of(labelled ? Strip.labelled(dots, band, measure) : Strip.plain(dots, band, measure));
        }

        /** Why the body is not ranked; null where it is, or where it has not reported. */
        public @Nullable String leftOut(String bodyCode) {
            return benchmark.leftOut().stream()
                    .filter(out -> out.code().equals(bodyCode))
                    .map(out -> out.reason())
                    .findFirst()
                    .orElse(null);
        }
    }

    private final Benchmarks benchmarks;
    private final Indicators indicators;
    private final Returns returns;
    private final Templates templates;
    private final Bodies bodies;
    private final Series series;

    Standing(
            Benchmarks benchmarks,
            Indicators indicators,
            Returns returns,
            Templates templates,
            Bodies bodies,
            Series series) {
        this.series = series;
        this.benchmarks = benchmarks;
        this.indicators = indicators;
        this.returns = returns;
        this.templates = templates;
        this.bodies = bodies;
    }

    /** The indicators of the case's return, in the order of the template; none where its group is not compared. */
    public List<Line> of(CaseFile file) {
        Template template = templates.get(file.template());
        return indicators.of(file.template()).stream()
                .flatMap(indicator -> line(file, template, indicator).stream())
                .toList();
    }

    /** The same by one indicator. */
    public Optional<Line> of(CaseFile file, String indicatorKey) {
        return line(file, templates.get(file.template()), indicators.get(indicatorKey));
    }

    /** What must stand wherever figures of this case stand; null where there is nothing to warn of. */
    public @Nullable String caveat(CaseFile file) {
        return templates.get(file.template()).caveat();
    }

    /** Where the register or the cycles do not know what the case names, it is compared with nobody. */
    private Optional<Line> line(CaseFile file, Template template, Indicator indicator) {
        try {
            return compared(file, template, indicator);
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }

    private Optional<Line> compared(CaseFile file, Template template, Indicator indicator) {
        List<String> own = bodies.find(file.bodyCode()).peerGroups();
        return benchmarks.groups(file.cycle(), indicator.key()).stream()
                .filter(own::contains)
                .findFirst()
                .map(group -> {
                    Benchmark benchmark = benchmarks.of(file.cycle(), indicator.key(), group);
                    return new Line(
                            indicator,
                            template.titleOf(indicator.function()),
                            benchmark,
                            benchmark.position(file.bodyCode()),
                            ratioBefore(file, indicator),
                            series.breaks(file.cycle(), indicator));
                });
    }

    private @Nullable BigDecimal ratioBefore(CaseFile file, Indicator indicator) {
        if (!series.breaks(file.cycle(), indicator).isEmpty()) {
            return null;
        }
        Map<String, BigDecimal> figures = returns.figuresOf(file.bodyCode(), file.cycle() - 1, file.template());
        return indicator.ratio(figures).orElse(null);
    }
}
