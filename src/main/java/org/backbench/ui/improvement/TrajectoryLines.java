package org.backbench.ui.improvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backbench.improvement.SavingsView;
import org.backbench.improvement.Trajectory.Point;
import org.backbench.ui.look.When;

/**
 * The lines of savings against the target as the chart reads them: days as text, amounts in pounds a year. Low and
 * spread are the lower edge of the range and its height.
 */
record TrajectoryLines(
        String from,
        String to,
        String now,
        String nowLabel,
        List<List<Object>> required,
        List<List<Object>> verified,
        List<List<Object>> expected,
        List<List<Object>> low,
        List<List<Object>> spread,
        String targetLabel,
        String expectedLabel,
        String verifiedLabel) {

    /** A point of a line, for the table behind the picture. */
    record Row(String line, LocalDate day, long pounds) {}

    static TrajectoryLines of(SavingsView sums, LocalDate today) {
        LocalDate target = sums.requirement().target();
        LocalDate begin = sums.agreedOn() == null ? today : sums.agreedOn();
        SavingsView.Forecast forecast = sums.forecast();
        boolean open = today.isBefore(target);
        long low = forecast == null ? sums.verified() : forecast.low();
        long high = forecast == null ? low : forecast.high();
        return new TrajectoryLines(
                begin.withDayOfMonth(1).toString(),
                (today.isAfter(target) ? today : target).toString(),
                today.toString(),
                When.shortDay(today),
                points(sums.lines().required()),
                points(sums.lines().verified()),
                open ? points(sums.lines().expected()) : List.of(),
                open ? range(today, sums.verified(), target, low) : List.of(),
                open ? range(today, 0, target, high - low) : List.of(),
                "Target %s%n%s".formatted(Pounds.of(sums.requirement().pounds()), When.shortDay(target)),
                forecast == null ? "" : "Expected " + Pounds.of(forecast.expected()),
                "Verified " + Pounds.of(sums.verified()));
    }

    /** All points in words, line after line. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        add(rows, "required", required);
        add(rows, "verified", verified);
        add(rows, "expected", expected);
        return rows;
    }

    private static void add(List<Row> rows, String name, List<List<Object>> line) {
        line.forEach(point -> rows.add(new Row(
                name, LocalDate.parse(String.valueOf(point.getFirst())), ((Number) point.getLast()).longValue())));
    }

    private static List<List<Object>> points(List<Point> line) {
        return line.stream()
                .map(point -> List.<Object>of(point.day().toString(), point.pounds()))
                .toList();
    }

    private static List<List<Object>> range(LocalDate today, long now, LocalDate target, long then) {
        return List.of(List.of(today.toString(), now), List.of(target.toString(), then));
    }
}
