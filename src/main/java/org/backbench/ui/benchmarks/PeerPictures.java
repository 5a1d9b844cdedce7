package org.backbench.ui.benchmarks;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Concentration;
import org.backbench.benchmarks.Indicator;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.EChart;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.Money;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Quartiles;
import org.backbench.ui.look.Strip;
import org.backbench.ui.standing.IndicatorWords;

/** A peer group to look at: what it says, its figures, the strip of all bodies, how they are spread. */
final class PeerPictures {

    private static final int HEIGHT = 220;

    private PeerPictures() {}

    static Card standing(PeerGroup peers) {
        Benchmark benchmark = peers.benchmark();
        Card card = new Card(peers.title()).note(PeerWords.method(peers));
        card.add(Box.text("p", "", PeerWords.point(peers)).with("data-testid", "point"));
        own(peers).ifPresent(words -> card.add(Box.text("p", "bb-mine", words).with("data-testid", "own")));
        if (benchmark.n() == 0) {
            return card;
        }
        card.add(figures(peers));
        peers.quartiles().ifPresent(quartiles -> card.add(strip(peers, quartiles), legend(peers)));
        return card;
    }

    private static Optional<String> own(PeerGroup peers) {
        return peers.own()
                .map(PeerBody::position)
                .map(position -> PeerWords.own(peers, position))
                .or(() -> peers.ownLeftOut().map(PeerWords::own));
    }

    /** How the group is spread; nothing where it is too small for classes. */
    static Card spread(PeerGroup peers, Quartiles quartiles) {
        Distribution classes = Distribution.of(peers.dots(), quartiles, peers.measure());
        Distribution.Bar fullest = classes.fullest();
        String sentence = "Most bodies, %d of %d, %s. Bars count bodies in classes of %s."
                .formatted(
                        fullest.count(),
                        peers.dots().size(),
                        classes.where(fullest),
                        IndicatorWords.distance(peers.indicator(), BigDecimal.valueOf(classes.width())));
        EChart chart = new EChart(EChart.Kind.DISTRIBUTION, classes, label(peers, sentence), HEIGHT);
        return new Card("Distribution", Box.text("p", "", sentence), chart)
                .note(chart.asPng("distribution.png", caption(peers)));
    }

    /** A picture that travels alone says what it shows, how it was made and what it is not. */
    private static List<String> caption(PeerGroup peers) {
        Benchmark benchmark = peers.benchmark();
        List<String> lines = new ArrayList<>(List.of(
                "%s: %s, cycle %d, data year %s"
                        .formatted(
                                peers.title(),
                                PeerWords.group(benchmark.group()),
                                benchmark.cycle(),
                                peers.cycle().dataYear()),
                PeerWords.method(peers)));
        if (benchmark.caveat() != null) {
            lines.add(benchmark.caveat());
        }
        if (peers.isFictional()) {
            lines.add("Fictional bodies.");
        }
        return lines;
    }

    private static String label(PeerGroup peers, String sentence) {
        return "Distribution of %s. %s%s"
                .formatted(
                        peers.title(),
                        sentence,
                        own(peers).map(words -> " " + words).orElse(""));
    }

    private static Component figures(PeerGroup peers) {
        Benchmark benchmark = peers.benchmark();
        Indicator indicator = peers.indicator();
        Box row = Box.div("bb-kpis");
        org.backbench.benchmarks.Quartiles quartiles = benchmark.quartiles();
        if (quartiles != null) {
            row.add(figure("Median", IndicatorWords.value(indicator, quartiles.median()), range(peers)));
            row.add(figure(
                    "Quartiles",
                    peers.measure().bare(quartiles.q1()) + " to " + IndicatorWords.value(indicator, quartiles.q3()),
                    PeerWords.boundary(indicator)));
        }
        if (indicator.numerator().money()) {
            money(peers, row);
        }
        return row;
    }

    /** Amounts of pounds: only a cost share may be called an opportunity, others overlap with it. */
    private static void money(PeerGroup peers, Box row) {
        Benchmark benchmark = peers.benchmark();
        boolean costShare = peers.indicator().costShare();
        String counted = "of " + benchmark.n() + " ranked";
        row.add(figure(costShare ? "Total cost" : "Total amount", Money.twoFigures(benchmark.total()), counted));
        if (benchmark.opportunity() != null) {
            row.add(figure(
                    PeerWords.beyondTitle(peers),
                    PeerWords.amount(benchmark.opportunity()),
                    costShare ? "a year, whole group" : "overlaps with the function's cost: never add them up"));
        }
        Concentration concentration = benchmark.concentration();
        if (concentration != null) {
            row.add(figure(
                    "Largest share",
                    Figures.decimal(concentration.share(), 0) + "%",
                    "of the total: " + concentration.name()));
        }
    }

    private static String range(PeerGroup peers) {
        Benchmark benchmark = peers.benchmark();
        return benchmark.min() == null || benchmark.max() == null
                ? "half lie below"
                : "all from %s to %s"
                        .formatted(
                                IndicatorWords.value(peers.indicator(), benchmark.min()),
                                IndicatorWords.value(peers.indicator(), benchmark.max()));
    }

    private static Box figure(String term, String value, String detail) {
        return Box.div("", Box.detail(term), Box.text("div", "bb-big", value), Box.detail(detail));
    }

    private static Component strip(PeerGroup peers, Quartiles quartiles) {
        return Box.div("bb-wide-strip", Strip.labelled(peers.dots(), quartiles, peers.measure()));
    }

    private static Component legend(PeerGroup peers) {
        String own = peers.own()
                .filter(body -> body.position() != null)
                .map(body -> "the filled dot is " + body.name() + ", ")
                .orElse("");
        return Box.detail(
                "Each ring is a body, %sthe grey band runs from the lower to the upper quartile with the median marked."
                        .formatted(own));
    }

    /** What must stand wherever these figures stand. */
    static Notice caveat(String sentence) {
        int end = sentence.indexOf('.') + 1;
        Notice notice = Notice.attention(
                sentence.substring(0, end), sentence.substring(end).strip());
        notice.getElement().setAttribute("data-testid", "caveat");
        return notice;
    }
}
