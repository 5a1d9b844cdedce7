package org.backbench.ui.look;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Where the dots of a strip lie. Positions are per cent of the width, so that text does not scale and the picture
 * prints. From 20 bodies on dots stack; the scale ends three quartile distances above the upper quartile.
 */
final class StripLayout {

    /** A dot at its place: x in per cent, level counted upwards from 0. */
    record Placed(Dot dot, double x, int level) {}

    private static final int STACK_FROM = 20;
    private static final int COLUMNS = 56;
    private static final double SMALLEST = 1e-5;
    private static final double LEFT = 1.5;
    private static final double WIDTH = 97;

    private final double low;
    private final double high;
    private final List<Placed> placed;
    private final long above;
    private final long below;

    StripLayout(List<Dot> dots, Quartiles quartiles) {
        double margin = Math.max((quartiles.q3() - quartiles.q1()) * .4, SMALLEST);
        double least = Math.max(quartiles.scaleStart(), edge(dots, Double::min, quartiles.q1()) - margin);
        double most = Math.min(quartiles.scaleEnd(), edge(dots, Double::max, quartiles.q3()) + margin);
        boolean alike = most - least < SMALLEST;
        low = alike ? least - 1 : least;
        high = alike ? most + 1 : most;
        above = dots.stream().filter(dot -> dot.value() > high).count();
        below = dots.stream().filter(dot -> dot.value() < low).count();
        placed = dots.size() < STACK_FROM ? inLine(dots) : stacked(dots);
    }

    double x(double value) {
        double inside = Math.clamp(value, low, high);
        return LEFT + WIDTH * (inside - low) / (high - low);
    }

    List<Placed> placed() {
        return placed;
    }

    /** Bodies further out than the scale, above and below. */
    long beyond() {
        return above + below;
    }

    int levels() {
        return placed.stream().mapToInt(Placed::level).max().orElse(0) + 1;
    }

    private List<Placed> inLine(List<Dot> dots) {
        return dots.stream().map(dot -> new Placed(dot, x(dot.value()), 0)).toList();
    }

    private List<Placed> stacked(List<Dot> dots) {
        Map<Long, Integer> heights = new HashMap<>();
        List<Placed> places = new ArrayList<>();
        for (Dot dot : dots.stream().sorted(Comparator.comparing(Dot::own)).toList()) {
            long column = Math.round(x(dot.value()) * COLUMNS / 100);
            int level = heights.merge(column, 1, Integer::sum) - 1;
            places.add(new Placed(dot, dot.own() ? x(dot.value()) : column * 100.0 / COLUMNS, level));
        }
        return places;
    }

    private static double edge(List<Dot> dots, java.util.function.DoubleBinaryOperator choose, double otherwise) {
        OptionalDouble edge = dots.stream().mapToDouble(Dot::value).reduce(choose);
        return choose.applyAsDouble(edge.orElse(otherwise), otherwise);
    }
}
