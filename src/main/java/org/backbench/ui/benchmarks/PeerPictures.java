package org.backbench.ui.benchmarks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Concentration;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.EChart;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.Money;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Quartiles;
import org.backbench.ui.look.Strip;

/** A peer group to look at: what it says, its figures, the strip of all bodies, how they are spread. */
final class PeerPictures {

    private static final int HEIGHT = 220;

    private PeerPictures() {}

    static Card standing(PeerGroup peers) {
        Benchmark benchmark = peers.benchmark();
        Card card = new Card(benchmark.indicator().title()).note(PeerWords.method(peers));
        if (benchmark.n() == 0) {
            return card;
        }
        card.add(Box.text("p", "", PeerWords.point(peers)).with("data-testid", "point"));
        peers.own()
                .ifPresent(own -> card.add(Box.text("p", "bb-mine", PeerWords.own(peers, own.position()))
                        .with("data-testid", "own")));
        card.add(figures(peers));
        peers.quartiles().ifPresent(quartiles -> card.add(strip(peers, quartiles), legend(peers)));
        return card;
    }

    /** How the group is spread; nothing where it is too small for classes. */
    static Card spread(PeerGroup peers, Quartiles quartiles) {
        Distribution classes = Distribution.of(peers.dots(), quartiles);
        Distribution.Bar fullest = classes.fullest();
        String sentence = "Most bodies, %d of %d, lie from %s%% to %s%%. Bars count bodies in classes of %s points."
                .formatted(
                        fullest.count(),
                        peers.benchmark().n(),
                        places(fullest.from()),
                        places(fullest.to()),
                        places(classes.width()));
        EChart chart = new EChart(EChart.Kind.DISTRIBUTION, classes, label(peers, sentence), HEIGHT);
        Button png = new Button("PNG", click -> chart.savePicture("distribution.png", caption(peers)));
        png.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        png.addClassName("bb-noprint");
        return new Card("Distribution", Box.text("p", "", sentence), chart).note(png);
    }

    /** A picture that travels alone says what it shows, how it was made and what it is not. */
    private static List<String> caption(PeerGroup peers) {
        Benchmark benchmark = peers.benchmark();
        List<String> lines = new ArrayList<>(List.of(
                "%s: %s, cycle %d, data year %s"
                        .formatted(
                                benchmark.indicator().title(),
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
        String own = peers.own()
                .map(body -> " " + PeerWords.own(peers, body.position()))
                .orElse("");
        return "Distribution of %s. %s%s"
                .formatted(peers.benchmark().indicator().title(), sentence, own);
    }

    private static Component figures(PeerGroup peers) {
        Benchmark benchmark = peers.benchmark();
        Box row = Box.div("bb-kpis");
        org.backbench.benchmarks.Quartiles quartiles = benchmark.quartiles();
        if (quartiles != null) {
            row.add(figure("Median", Figures.percent(quartiles.median()), range(benchmark)));
            row.add(figure(
                    "Quartiles",
                    Figures.decimal(quartiles.q1(), 2) + " to " + Figures.percent(quartiles.q3()),
                    "the highest-cost quarter lies above"));
        }
        row.add(figure("Total cost", Money.twoFigures(benchmark.total()), "of " + benchmark.n() + " ranked"));
        if (quartiles != null) {
            row.add(figure(
                    PeerWords.opportunity(peers), PeerWords.amount(benchmark.opportunity()), "a year, whole group"));
        }
        Concentration concentration = benchmark.concentration();
        if (concentration != null) {
            row.add(figure(
                    "Largest share",
                    Figures.decimal(concentration.share(), 0) + "%",
                    "of the total: " + concentration.name()));
        }
        return row;
    }

    private static String range(Benchmark benchmark) {
        return benchmark.min() == null || benchmark.max() == null
                ? "half lie below"
                : "all from %s to %s".formatted(Figures.percent(benchmark.min()), Figures.percent(benchmark.max()));
    }

    private static Box figure(String term, String value, String detail) {
        return Box.div("", Box.detail(term), Box.text("div", "bb-big", value), Box.detail(detail));
    }

    private static Component strip(PeerGroup peers, Quartiles quartiles) {
        return Box.div("bb-wide-strip", Strip.labelled(peers.dots(), quartiles, "%"));
    }

    private static Component legend(PeerGroup peers) {
        String own = peers.own()
                .map(body -> "the filled dot is " + body.position().name() + ", ")
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

    private static String places(double value) {
        return java.math.BigDecimal.valueOf(value)
                .setScale(4, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
