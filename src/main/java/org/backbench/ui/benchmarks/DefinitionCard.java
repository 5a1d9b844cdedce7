package org.backbench.ui.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.Indicators;
import org.backbench.benchmarks.OfficialIndicator;
import org.backbench.benchmarks.Series;
import org.backbench.benchmarks.Side;
import org.backbench.returns.Cycle;
import org.backbench.returns.Template;
import org.backbench.returns.Templates;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.Facts;
import org.backbench.ui.look.Notice;
import org.backbench.ui.standing.IndicatorWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an indicator divides by what, which end is better, whose it is, and what changed in it between years. */
@Component
class DefinitionCard {

    private final Indicators indicators;
    private final Templates templates;
    private final Series series;

    DefinitionCard(Indicators indicators, Templates templates, Series series) {
        this.series = series;
        this.indicators = indicators;
        this.templates = templates;
    }

    /** Why figures of the year before are no series with those of this cycle; empty where they are. */
    List<Notice> breaks(Cycle cycle, Indicator indicator) {
        return series.breaks(cycle.year(), indicator).stream()
                .map(change -> Notice.attention(
                        "Defined otherwise the year before.", change + " Figures of the two years are no series."))
                .toList();
    }

    Card of(Cycle cycle, Indicator indicator) {
        int version = cycle.collection(indicator.template()).orElseThrow().templateVersion();
        Template template = templates.get(indicator.template(), version);
        Facts facts = new Facts()
                .fact("Numerator", lines(template, indicator.numerator()))
                .fact("Denominator", denominator(template, indicator.denominator()))
                .fact("Unit", indicator.unit().words())
                .fact("Direction", IndicatorWords.direction(indicator) + ".")
                .fact("Follows", official(indicator));
        List<String> words = new ArrayList<>(series.breaks(cycle.year(), indicator));
        if (indicator.note() != null) {
            words.add(indicator.note());
        }
        String said = words.isEmpty() ? "No change between years is known." : String.join(" ", words);
        return new Card("How it is defined", facts.fact("Definition changes and notes", said));
    }

    private static String denominator(Template template, @Nullable Side side) {
        return side == null ? "None: the figure stands for itself." : lines(template, side);
    }

    /** Finance: outturn less finance: forecast; a statement more than two are counted, not listed. */
    private static String lines(Template template, Side side) {
        if (side.terms().size() > 2) {
            return "Yes among %d statements of management practice."
                    .formatted(side.terms().size());
        }
        String lines = side.terms().stream().map(term -> term(template, term)).collect(Collectors.joining(" and "));
        String size = side.distance() ? lines + ", whichever is larger" : lines;
        return side.schools() == null
                ? size
                : "%s, less what is for schools (%s)"
                        .formatted(size, template.line(side.schools()).label());
    }

    private static String term(Template template, Side.Term term) {
        String line = term.anyOf().stream()
                .map(key -> template.line(key).label())
                .collect(Collectors.joining(", or where that is empty: "));
        return term.off() ? "less " + line : line;
    }

    private String official(Indicator indicator) {
        if (indicator.officialCode().isEmpty()) {
            return "No set of the audit agencies: arithmetic on a published line.";
        }
        OfficialIndicator official = indicators.official(indicator.officialCode());
        return "%s of the audit agencies' set: %s over %s. %s"
                .formatted(official.code(), official.numerator(), official.denominator(), evidence(official));
    }

    private static String evidence(OfficialIndicator official) {
        return switch (official.evidence()) {
            case "source" -> "Its wording was published.";
            case "product_definition" -> "No set has one: it is defined for this product.";
            default -> "Its exact published wording was not seen.";
        };
    }
}
