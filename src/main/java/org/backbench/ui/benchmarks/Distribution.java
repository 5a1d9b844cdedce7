package org.backbench.ui.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backbench.ui.look.Dot;
import org.backbench.ui.look.Quartiles;

/**
 * How many bodies of a group lie in each class of a ratio, as charts.js draws it. The last class takes what lies more
 * than three quartile distances above the upper quartile, so that a few far ones do not press the others together.
 *
 * @param width of a class, in the unit of the ratio
 * @param own the name of the reader's own body, empty when it is not in the group
 */
public record Distribution(
        List<Bar> bars, double low, double high, double width, double q1, double median, double q3, String own) {

    /**
     * A class from one ratio up to another.
     *
     * @param own whether the reader's own body is in it
     * @param open whether it has no upper end
     */
    public record Bar(double from, double to, int count, boolean own, boolean open) {}

    private static final int FEWEST_CLASSES = 6;
    private static final int MOST_CLASSES = 25;
    private static final double ROUGHLY = .7;
    private static final double NEARLY = 1e-9;

    /** Classes of a width that reads well: 0.1, 0.2, 0.5, 1, 2, 5 and so on. */
    static Distribution of(List<Dot> dots, Quartiles quartiles) {
        double least = dots.stream().mapToDouble(Dot::value).min().orElse(quartiles.q1());
        double most = dots.stream().mapToDouble(Dot::value).max().orElse(quartiles.q3());
        double end = Math.min(most, quartiles.q3() + 3 * (quartiles.q3() - quartiles.q1()));
        double width = width(end - least, dots.size());
        long first = (long) Math.floor(least / width + NEARLY);
        long last = Math.max(first, (long) Math.floor(end / width + NEARLY));
        List<Bar> bars = bars(dots, first, last, width);
        String own = dots.stream().filter(Dot::own).map(Dot::name).findFirst().orElse("");
        return new Distribution(
                bars,
                bars.getFirst().from(),
                bars.getLast().to(),
                width,
                quartiles.q1(),
                quartiles.median(),
                quartiles.q3(),
                own);
    }

    private static List<Bar> bars(List<Dot> dots, long first, long last, double width) {
        List<Bar> bars = new ArrayList<>();
        for (long n = first; n <= last; n++) {
            bars.add(bar(dots, n * width, (n + 1) * width, false));
        }
        Bar beyond = bar(dots, (last + 1) * width, Double.MAX_VALUE, true);
        if (beyond.count() > 0) {
            bars.add(new Bar(beyond.from(), beyond.from() + width, beyond.count(), beyond.own(), true));
        }
        return bars;
    }

    private static Bar bar(List<Dot> dots, double from, double to, boolean open) {
        List<Dot> within = dots.stream()
                .filter(dot -> dot.value() >= from - NEARLY && dot.value() < to - NEARLY)
                .toList();
        return new Bar(from, to, within.size(), within.stream().anyMatch(Dot::own), open);
    }

    /** Of many bodies more classes, of few fewer, or every class would hold one. */
    private static double width(double span, int bodies) {
        long classes = Math.clamp(Math.round(2 * Math.sqrt(bodies)), FEWEST_CLASSES, MOST_CLASSES);
        double smallest = ROUGHLY * span / (classes - 1);
        double ten = Math.pow(10, Math.floor(Math.log10(Math.max(smallest, NEARLY))));
        return Stream.of(ten, 2 * ten, 5 * ten)
                .filter(width -> width >= smallest && width > NEARLY)
                .findFirst()
                .orElse(10 * ten);
    }

    /** The class with most bodies. */
    Bar fullest() {
        return bars.stream()
                .reduce((one, next) -> next.count() > one.count() ? next : one)
                .orElseThrow();
    }
}
