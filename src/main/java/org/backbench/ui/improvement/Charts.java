package org.backbench.ui.improvement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.backbench.calendar.Dates;
import org.backbench.improvement.SavingsView;
import org.backbench.improvement.SavingsView.Forecast;
import org.backbench.improvement.SavingsView.Gaps;
import org.backbench.improvement.Trajectory.Point;
import org.backbench.ui.look.Money;

/** The data of the two pictures of a plan, as charts.js reads them. */
final class Charts {

    /** A line through days and pounds a year. */
    record TrajectoryData(
            String from,
            String to,
            String now,
            String nowLabel,
            String targetLabel,
            String expectedLabel,
            String verifiedLabel,
            List<List<Object>> required,
            List<List<Object>> verified,
            List<List<Object>> expected,
            List<List<Object>> low,
            List<List<Object>> spread) {}

    /** A bar of the waterfall; kind is total, soft (may still come) or lost. */
    record Bar(String name, long from, long size, String label, String kind) {}

    record WaterfallData(List<Bar> bars) {}

    private Charts() {}

    static TrajectoryData trajectory(SavingsView savings, LocalDate today) {
        LocalDate target = savings.requirement().target();
        LocalDate from = savings.agreedOn() == null ? today : savings.agreedOn();
        LocalDate end = target.isBefore(today) ? today : target;
        Forecast forecast = savings.forecast();
        long reached = savings.verified();
        return new TrajectoryData(
                from.withDayOfMonth(1).toString(),
                end.toString(),
                today.toString(),
                Dates.day(today),
                "Target " + pounds(savings.requirement().pounds()) + "\n" + Dates.day(target),
                forecast == null ? "" : "Expected " + pounds(forecast.expected()),
                "Verified " + pounds(reached),
                points(savings.lines().required()),
                points(savings.lines().verified()),
                points(savings.lines().expected()),
                forecast == null ? List.of() : line(today, reached, target, forecast.low()),
                forecast == null ? List.of() : line(today, 0, target, forecast.high() - forecast.low()));
    }

    static WaterfallData waterfall(SavingsView savings) {
        Gaps gaps = savings.gaps();
        long left = savings.evidenced() - gaps.failed();
        return new WaterfallData(List.of(
                total("Claimed", savings.claimed()),
                gap("no evidence yet", savings.evidenced(), gaps.noEvidence(), "soft"),
                total("Evidenced", savings.evidenced()),
                gap("failed a test", left, gaps.failed(), "lost"),
                gap("waiting to be verified", savings.verified(), gaps.waiting(), "soft"),
                total("Verified", savings.verified()),
                gap("two years not yet passed", savings.sustained(), gaps.yearsNotPassed(), "soft"),
                total("Sustained", savings.sustained())));
    }

    static String pounds(long pounds) {
        return Money.pounds(BigDecimal.valueOf(pounds));
    }

    private static Bar total(String name, long pounds) {
        return new Bar(name, 0, pounds, pounds(pounds), "total");
    }

    private static Bar gap(String name, long from, long size, String kind) {
        return new Bar(name, from, size, size == 0 ? "0" : pounds(-size), kind);
    }

    private static List<List<Object>> points(List<Point> points) {
        return points.stream()
                .map(point -> List.<Object>of(point.day().toString(), point.pounds()))
                .toList();
    }

    private static List<List<Object>> line(LocalDate from, long start, LocalDate to, long end) {
        return to.isAfter(from) ? List.of(List.of(from.toString(), start), List.of(to.toString(), end)) : List.of();
    }
}
