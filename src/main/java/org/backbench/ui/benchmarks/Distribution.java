package org.backbench.ui.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backbench.ui.look.Dot;
import org.backbench.ui.look.Measure;
import org.backbench.ui.look.Quartiles;

/**
 * How many bodies of a group lie in each class of a ratio, as charts.js draws it. The last class takes what lies more
 * than three quartile distances above the upper quartile, so that a few far ones do not press the others together.
 *
 * @param before what stands before the digits of a ratio, like after
 * @param width of a class, in the unit of the ratio
 * @param own the name of the reader's own body, empty when it is not in the group
 */
public record Distribution(
        List<Bar> bars,
        double low,
        double high,
        double width,
        double q1,
        double median,
        double q3,
        String own,
        String before,
        String after) {

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
    private static final int PLACES = 4;
    private static final double NEARLY = 1e-9;

    /** Classes of a width that reads well: 0.1, 0.2, 0.5, 1, 2, 5 and so on. */
    static Distribution of(List<Dot> dots, Quartiles quartiles, Measure measure) {
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
                own,
                measure.before(),
                measure.after());
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

    /** An end of a class, with as many places as it needs. */
    private String say(double value) {
        BigDecimal said =
                BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return new Measure(before, after, Math.max(0, said.scale()), true).say(said);
    }

    /** Lie from 1.0% to 1.5%; what lies at the upper end of a scale lies from there on. */
    String where(Bar bar) {
        return bar.open()
                ? "lie at %s or above".formatted(say(bar.from()))
                : "lie from %s to %s".formatted(say(bar.from()), say(bar.to()));
    }

    /** The class with most bodies. */
    Bar fullest() {
        return bars.stream()
                .reduce((one, next) -> next.count() > one.count() ? next : one)
                .orElseThrow();
    }
}
